using Contoso.Notifications;
using Contoso.Notifications.Customers;
using Contoso.Notifications.Jobs;
using Contoso.Notifications.Mail;

var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory, // appsettings.json lies beside the program, wherever it is started from
});

builder.Services.Configure<SmtpOptions>(builder.Configuration.GetSection("Smtp"));
builder.Services.Configure<MailOptions>(builder.Configuration.GetSection("Mail"));

builder.Services.AddSingleton<SmtpTransport>();
builder.Services.AddSingleton<MicrosoftMailer>();
builder.Services.AddSingleton<PartnerMailer>();
builder.Services.AddSingleton<CustomerDirectory>();

builder.Services.AddSingleton<INotificationJob, RenewalJob>();
builder.Services.AddSingleton<INotificationJob, BillingJob>();
builder.Services.AddSingleton<INotificationJob, AccountChangeJob>();
builder.Services.AddSingleton<INotificationJob, IncidentJob>();
builder.Services.AddSingleton<INotificationJob, OfferJob>();
builder.Services.AddSingleton<INotificationJob, CommunityJob>();

builder.Services.AddHostedService<NotificationWorker>();

await builder.Build().RunAsync();
