import type { Connection } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  newCommitmentRequest,
  newPlanRequest,
  plansRequest,
  type NewCommitmentParams,
  type NewFile,
  type NewPlanParams,
  type NewPlanResult,
  type PlanInfo,
  type PlansResult,
} from '../protocol/index';
import { newCommitment, newPlanFiles, type Plans, type PlanSummary } from '../service/index';
import { canonical, parentFolder } from './addresses';
import type { DraftFiles } from './draft-files';
import type { GuardAfterWait } from './guard';

export interface PlanRequestsSources {
  readonly connection: Connection;
  readonly plans: Plans;
  readonly files: DraftFiles;
  readonly whenRead: GuardAfterWait;
}

/** Answers what the editor's own commands ask about plans. Nothing is written here: the editor does that. */
export function answerPlanRequests({ connection, plans, files, whenRead }: PlanRequestsSources): void {
  const listPlans = (): PlansResult => plans.plans().map(toInfo);

  const makeCommitment = async ({ plan: given, title, theme }: NewCommitmentParams): Promise<NewFile> => {
    await files.ready();
    const uri = canonical(given);
    const plan = plans.plans().find((one) => one.uri === uri);
    const planFolder = parentFolder(uri);
    if (!plan || planFolder === undefined) return refuse(`There is no action plan at ${given}.`);
    const own = plans.files().filter((file) => plans.planOf(file)?.uri === uri);
    const { path, text } = newCommitment({
      plan,
      planFolder,
      takenNumbers: own.flatMap((file) => numberOf(plans, file)),
      takenNames: own,
      title,
      ...(theme === undefined ? {} : { theme }),
    });
    return { uri: path, text };
  };

  const makePlan = ({ folder, title, country, years }: NewPlanParams): NewPlanResult =>
    newPlanFiles({ folder: canonical(folder), title, country, years }).map(({ path, text }) => ({
      uri: path,
      text,
    }));

  connection.onRequest<PlansResult, unknown>(plansRequest, whenRead(plansRequest, [], listPlans));
  // There is no default for a new file, so a failure has to be told.
  connection.onRequest(newCommitmentRequest, makeCommitment);
  connection.onRequest(newPlanRequest, makePlan);
}

function refuse(message: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}

function numberOf(plans: Plans, uri: string): readonly number[] {
  const draft = plans.draft(uri);
  if (draft?.kind !== 'commitment') return [];
  const { number } = draft.commitment;
  return number.ok ? [number.value] : [];
}

function toInfo({ uri, title, themes }: PlanSummary): PlanInfo {
  return {
    uri,
    title,
    themes: themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      proceeds: theme.wayForward === undefined || theme.wayForward === 'proceed',
    })),
  };
}
