import { namedPackage } from '../../tools/app-driver/packaged.ts'

/** Before the first spec: without a packaged app there is nothing to test. */
export default function setup(): void {
  if (namedPackage() === undefined) {
    throw new Error('VARSEL_PACKAGED names no program: package the app with "npm run package:dir" first.')
  }
}
