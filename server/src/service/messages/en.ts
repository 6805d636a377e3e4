import { agreement } from './en/agreement';
import { conflicts } from './en/conflicts';
import { answers } from './en/answers';
import { exchange } from './en/exchange';
import { features } from './en/features';
import { fixes } from './en/fixes';
import { glance } from './en/glance';
import { compare } from './en/compare';
import { form } from './en/form';
import { forum } from './en/forum';
import { kinds } from './en/kinds';
import { leads } from './en/leads';
import { milestones } from './en/milestones';
import { navigation } from './en/navigation';
import { openGovernment } from './en/open-government';
import { plan } from './en/plan';
import { refactor } from './en/refactor';
import { responses } from './en/responses';
import { sign } from './en/sign';
import { words } from './en/words';
import { writing } from './en/writing';

export const en = {
  words,
  kinds,
  answers,
  features,
  fixes,
  refactor,
  glance,
  form,
  leads,
  milestones,
  writing,
  openGovernment,
  plan,
  forum,
  agreement,
  sign,
  conflicts,
  exchange,
  responses,
  navigation,
  compare,
};
