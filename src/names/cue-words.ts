/** Words that are often part of an organisation's name. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  `agency alliance army assembly association authority bank board brigade brigades bureau cabinet center centre chamber church club coalition
  college commission committee company conference confederation congress consortium corp corp. corporation corps council court
  department directorate embassy federation fc forces force forum foundation front fund government group guard guards guild hospital
  inc inc. initiative institute institution international league llc ltd ltd. ministry mission mosque movement museum nations navy
  network news newspaper observatory office organisation organization parliament party plc police post press programme program
  radio republican school secretariat senate service services society squad staff state taskforce team television times trust tv
  union united university watch`.split(/\s+/),
);

/** Words that make a place name with a name before or after them. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `airport avenue bay beach border bridge canal cape city coast county creek delta desert district division east forest fort gulf
  harbor harbour highlands hill hills island islands isle isles lake lakes mount mountain mountains municipality north northern ocean oblast
  park peninsula plateau port prefecture province region republic ridge river road sea south southern square state strait
  street suburb territory town township valley village volcano west western eastern`.split(/\s+/),
);

/** Verbs of saying in the forms that stand beside a person's name. */
export const SAYING: ReadonlySet<string> = new Set(
  `said says told added wrote tweeted announced explained insisted argued warned noted stated claimed declared replied admitted
  acknowledged recalled stressed commented confirmed denied`.split(/\s+/),
);

/** Particles inside a person's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ur bin bint ben ibn abu abd van von der den de del della da di dos das du la le ter ten af av zu y e ould'.split(
    ' ',
  ),
);
