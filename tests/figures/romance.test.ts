import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.js';

/** Line of a situation report in Spanish, French or Portuguese -> its figures. */
const TABLE: readonly (readonly [string, ...string[]])[] = [
  [
    'Más de 2.500 personas fueron evacuadas por la crecida del río.',
    'Más de 2.500 personas | evacuated | 2500 2500 null more_than',
  ],
  [
    'Al menos doce familias han sido desplazadas por los combates.',
    'menos doce familias | displaced | 12 12 null at_least family',
  ],
  [
    'La tormenta dejó 40 viviendas destruidas y 15 mil damnificados en la zona.',
    '40 viviendas | housing_destroyed | 40 40 40 exact house',
    '15 mil damnificados | affected | 15000 15000 15000 exact',
  ],
  [
    'Murieron 9 personas y 31 heridos fueron trasladados al hospital de la ciudad.',
    '9 personas | killed | 9 9 9 exact',
    '31 heridos | injured | 31 31 31 exact',
  ],
  [
    'El fuego obligó a evacuar un centenar de casas en las afueras del pueblo.',
    'un centenar de casas | evacuated | 100 null null about house',
  ],
  [
    'Environ 4 300 ménages ont été déplacés par les combats dans le nord.',
    'Environ 4 300 ménages | displaced | 4300 null null about household',
  ],
  [
    'Les pluies ont laissé 700 personnes sans abris dans la commune.',
    '700 personnes | homeless | 700 700 700 exact',
  ],
  [
    'As chuvas deixaram cerca de 80 famílias desalojadas e 3 mortos em duas cidades do estado.',
    'cerca de 80 famílias | evacuated | 80 null null about family',
    '3 mortos | killed | 3 3 3 exact',
  ],
  [
    'M\ufffds de 60 familias pueden ser evacuadas por la actividad del volc\ufffdn.',
    'M\ufffds de 60 familias | evacuated | 60 60 null more_than family possible',
  ],
  ['La empresa tiene 300 empleados en la capital del país.'],
  ['El partido de las 20 horas terminó con un empate en la ciudad.'],
  ['La commune compte 12 000 habitants et deux écoles dans le centre.'],
];

describe('figures of reports that are pasted in untranslated', () => {
  it.each(TABLE)('%s', (line, ...figures) => {
    expect(figuresOf(line)).toEqual(figures);
  });

  it('leaves an English text with Spanish names to the English rules', () => {
    expect(
      figuresOf('Flooding in La Paz and Villa de las Rosas has forced the evacuation of 300 families.'),
    ).toEqual(['300 families | evacuated | 300 300 300 exact family']);
  });
});
