import { Controller, Get, HttpCode, Param, Post, Query, Req, Res, applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiParam, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ValidationKind } from '../../runs/validation-run';
import { ValidationSubjects } from '../../subjects/validation-subjects';
import { ReportAnswers } from './report-answers';
import { CrossTypeReportDto, ValidationReportDto, toCrossTypeReportDto, toReportDto } from './report.dto';
import { CrossTypeReportQuery, ReportQuery } from './report.query';

/** What is wrong with the mirrored records, and what to do about it. */
@ApiTags('Data validation')
@ApiExtraModels(ValidationReportDto, CrossTypeReportDto)
@Controller(['api/tds/data-validation', 'api/bff/tds/data-validation'])
export class ReportController {
  constructor(
    private readonly answers: ReportAnswers,
    private readonly subjects: ValidationSubjects,
  ) {}

  @Get('integrity')
  @Roles('viewer')
  @ApiOperation({ summary: 'Check totals against lines, stock against its locations, and every reference between records' })
  @AnswersReport(CrossTypeReportDto)
  integrity(@Query() query: CrossTypeReportQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.across('integrity', query, request, reply);
  }

  @Get('orphans')
  @Roles('viewer')
  @ApiOperation({ summary: 'Find records whose category, customer, product or other partner is missing' })
  @AnswersReport(CrossTypeReportDto)
  orphans(@Query() query: CrossTypeReportQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.across('orphans', query, request, reply);
  }

  @Get('duplicates')
  @Roles('viewer')
  @ApiOperation({ summary: 'Find records that share what should be their own: a SKU, an e-mail address, a number' })
  @AnswersReport(CrossTypeReportDto)
  duplicates(@Query() query: CrossTypeReportQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.across('duplicates', query, request, reply);
  }

  @Get(':entity')
  @Roles('viewer')
  @ApiOperation({ summary: 'Check the records of an entity type by all its rules and report what is wrong' })
  @ApiParam({ name: 'entity', example: 'products', description: "Entity type, one of its names, or Zoho's word (`items`, `contacts`)" })
  @AnswersReport(ValidationReportDto)
  report(
    @Param('entity') entity: string,
    @Query() query: ReportQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.answer({ types: this.subjects.named(entity), kind: 'all' }, query, { request, reply }, toReportDto);
  }

  @Post(':entity')
  @Roles('viewer')
  @HttpCode(200)
  @ApiOperation({ summary: 'The same by POST' })
  @ApiParam({ name: 'entity', example: 'products' })
  @AnswersReport(ValidationReportDto)
  check(
    @Param('entity') entity: string,
    @Query() query: ReportQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.report(entity, query, request, reply);
  }

  private across(kind: ValidationKind, query: CrossTypeReportQuery, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const types = query.entity === undefined ? null : this.subjects.named(query.entity);
    return this.answers.answer({ types, kind }, query, { request, reply }, toCrossTypeReportDto);
  }
}

/** A page of a report as JSON, or all of it as CSV; 202 while the check goes on. */
function AnswersReport(report: typeof ValidationReportDto | typeof CrossTypeReportDto): MethodDecorator {
  const headers = {
    Link: { description: '`<…>; rel="next"`: the next page of issues. Absent on the last.', schema: { type: 'string' as const } },
    'X-Total-Count': { description: 'Open issues in all.', schema: { type: 'integer' as const } },
    'X-Validation-Run': { description: 'The check behind the report; read its progress by this id.', schema: { type: 'string' as const } },
  };
  const json = { 'application/json': { schema: { $ref: getSchemaPath(report) } } };
  const csv = { 'text/csv': { schema: { type: 'string' as const }, example: 'entity_id,field,severity\n4815000000044208,sku,warning\n' } };
  return applyDecorators(
    ApiResponse({ status: 200, description: 'What is wrong', headers, content: { ...json, ...csv } }),
    ApiResponse({ status: 202, description: 'The check goes on; this is what is known so far', headers, content: { ...json, ...csv } }),
    ApiProblems(400, 401, 404, 503),
  );
}
