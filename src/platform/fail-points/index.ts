export { armFailPoint, failPoint, parseFailPoint, type FailPointSetting } from './fail-point';
export { FAIL_POINTS, type FailPointName, failPointNames } from './fail-point-names';
