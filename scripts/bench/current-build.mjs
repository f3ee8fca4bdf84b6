import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../build/stamp.mjs';
import { Failure, OUT } from '../project.mjs';

/** Makes sure that what is measured is what the sources say. @throws {Failure} when there is no such build */
export async function checkBuild() {
  if (!existsSync(join(OUT, 'index.html'))) {
    throw new Failure('There is no build in out/: run `npm run build` first');
  }
  if (!(await isBuilt())) {
    throw new Failure(
      'The build in out/ is not of the present sources or settings: run `npm run build` first',
    );
  }
}
