/**
 * Forms of one given name: short forms, and spellings of names that are written in other scripts. A form may be in several groups
 * ("Alex"). Collected by hand from common usage in English papers.
 */
const GROUPS = `
abdul abdel abd
alexander alexandr aleksandr oleksandr alex alec sasha
alexandra alex sandra
alexei alexey aleksei aleksey oleksii
alfred alf fred
andrew andy drew
andrei andrey andriy andrii
anthony tony
antonio tony
barbara barb
benjamin ben benny
bernard bernie
catherine katherine kathryn kate kathy cathy katie
charles charlie chuck
christopher chris
christine christina chris
daniel dan danny
david dave
deborah debra deb debbie
dmitry dmitri dmitriy dmytro
donald don donny
douglas doug
edward ed eddie ted ned
elizabeth liz beth betty lizzie
eugene gene yevgeny evgeny yevgeni yevhen
frances fran
francis frank
francisco paco pancho
frederick fred freddie
gerald jerry gerry
gregory greg
hassan hasan
henry harry hank
hussein husain hossein hussain huseyin
ibrahim ebrahim
ignacio nacho
jacob jake
james jim jimmy jamie
jeffrey geoffrey jeff geoff
jennifer jen jenny
john jack johnny
jonathan jon
jose pepe
joseph joe joey
joshua josh
kenneth ken kenny
lawrence laurence larry
leonard len lenny
louis lou luis
margaret maggie meg peggy
matthew matt
megan meg
michael mike mick mickey
mikhail mykhailo misha
mohammed muhammad mohamed mohammad muhammed mohamad mohamud mahomed mohd
mykola nikolai nikolay nikolaj
natalia nataliya natalya
nicholas nicolas nick
omar umar omer
osama usama
pamela pam
patrick pat paddy
patricia pat patty tricia
peter pete
philip phillip phil
randall randy
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie
ronald ron ronnie
salahuddin saladin salah
samuel sam sammy
samantha sam
saif sayf
sergei sergey serhiy serhii
stephen steven steve
susan sue susie
suleiman sulaiman solomon
terence terry
theodore ted theo teddy
theresa teresa terry
thomas tom tommy
timothy tim
usman osman othman uthman
valerie val
victoria vicky
vincent vince
vladimir volodymyr vlad
walter walt
william bill will billy willie
yusuf yousef yousuf youssef yusef
yelena elena olena
zachary zach zack
`
  .trim()
  .split('\n');

const MEMBERSHIPS: ReadonlyMap<string, readonly number[]> = memberships();

function memberships(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [group, line] of GROUPS.entries()) {
    for (const form of line.split(' ')) {
      const groups = map.get(form);
      if (groups) groups.push(group);
      else map.set(form, [group]);
    }
  }
  return map;
}

/** Whether two given names, folded, are forms of one: "bill" and "william". */
export function sameGivenName(a: string, b: string): boolean {
  const groups = MEMBERSHIPS.get(a);
  const others = groups && MEMBERSHIPS.get(b);
  return others?.some((group) => groups?.includes(group)) ?? false;
}
