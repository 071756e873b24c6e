import 'reflect-metadata';
import { runTds } from './boot/run-tds';

void runTds();
