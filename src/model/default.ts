import {type LineModel, parseModel} from './model.ts'
import {weights} from './weights.ts'

let model: LineModel | undefined

/** The model that comes with the package; read on first use. */
export function defaultModel(): LineModel {
  model ??= parseModel(weights)
  return model
}
