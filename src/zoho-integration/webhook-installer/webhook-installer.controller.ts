import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { InstallWebhooksCommand } from './commands/install-webhooks.command';
import { ResendFailedDeliveriesCommand } from './commands/resend-failed-deliveries.command';
import { RotateWebhookSecretCommand } from './commands/rotate-webhook-secret.command';
import { SendTestWebhookCommand } from './commands/send-test-webhook.command';
import { VerifyWebhooksCommand } from './commands/verify-webhooks.command';
import { FailedDeliveryDto, ResentDto, toFailedDeliveryDto, toResentDto } from './dto/failed-delivery.dto';
import { InstallationDto, VerifiedInstallationDto, toInstallationDto, toVerifiedInstallationDto } from './dto/installation.dto';
import { TestDeliveryDto, toTestDeliveryDto } from './dto/test-delivery.dto';
import { FailuresQuery, ResendRequest, RotateSecretRequest, SendTestRequest } from './dto/webhook-installer.requests';
import { InstallResultDto, RotatedSecretDto, toInstallResultDto, toRotatedSecretDto } from './dto/written-webhooks.dto';
import { GetWebhookInstallationQuery, ListFailedDeliveriesQuery } from './queries/webhook-installer.queries';

/** Webhooks as they are set up in Zoho: install, look after, mend. Every answer here costs calls to Zoho. */
@ApiTags('Webhook installer')
@Controller('api/tds/zoho/webhook-installer')
export class WebhookInstallerController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('operator')
  @ApiOperation({ summary: 'What is installed in Zoho, compared with what should be' })
  @ApiOkResponse({ type: InstallationDto })
  @ApiProblems(409, 503)
  async read(): Promise<InstallationDto> {
    return toInstallationDto(await this.queries.execute(new GetWebhookInstallationQuery()));
  }

  @Post('install')
  @Roles('admin')
  @HttpCode(200)
  @ApiOperation({ summary: 'Install what is missing and mend what is at fault; again does only what is left to do' })
  @ApiOkResponse({ type: InstallResultDto })
  @ApiProblems(409, 503)
  async install(): Promise<InstallResultDto> {
    return toInstallResultDto(await this.commands.execute(new InstallWebhooksCommand(this.actor())));
  }

  @Post('verify')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Is everything installed, active and right, and does a test reach us?' })
  @ApiOkResponse({ type: VerifiedInstallationDto })
  @ApiProblems(409, 503)
  async verify(): Promise<VerifiedInstallationDto> {
    return toVerifiedInstallationDto(await this.commands.execute(new VerifyWebhooksCommand(this.actor())));
  }

  @Post('rotate')
  @Roles('admin')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give all webhooks a new secret; the old one is accepted for another day' })
  @ApiOkResponse({ type: RotatedSecretDto })
  @ApiProblems(400, 409, 503)
  async rotate(@Body() request?: RotateSecretRequest): Promise<RotatedSecretDto> {
    return toRotatedSecretDto(await this.commands.execute(new RotateWebhookSecretCommand(this.actor(), request?.secret)));
  }

  @Post('send-test')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a signed test to the address Zoho has, and wait for it in the inbox' })
  @ApiOkResponse({ type: TestDeliveryDto })
  @ApiProblems(400, 404, 409, 503)
  async sendTest(@Body() request?: SendTestRequest): Promise<TestDeliveryDto> {
    return toTestDeliveryDto(await this.commands.execute(new SendTestWebhookCommand(this.actor(), request?.entity, request?.event)));
  }

  @Get('failures')
  @Roles('operator')
  @ApiOperation({ summary: 'Deliveries to us that Zoho gave up, newest first' })
  @ApiOkResponse({ type: [FailedDeliveryDto] })
  @ApiProblems(400, 503)
  async failures(@Query() { limit }: FailuresQuery): Promise<readonly FailedDeliveryDto[]> {
    return (await this.queries.execute(new ListFailedDeliveriesQuery(limit))).map(toFailedDeliveryDto);
  }

  @Post('failures/resend')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Have Zoho send failed deliveries again, ten a call' })
  @ApiOkResponse({ type: ResentDto })
  @ApiProblems(400, 503)
  async resend(@Body() request?: ResendRequest): Promise<ResentDto> {
    const command = new ResendFailedDeliveriesCommand(this.actor(), request?.limit ?? new ResendRequest().limit, request?.history_ids);
    return toResentDto(await this.commands.execute(command));
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
