using Fabrikam.Notifications.Graph;
using Fabrikam.Notifications.MailKit;
using Fabrikam.Notifications.SendGrid;
using Fabrikam.Notifications.Sms;
using Fabrikam.Notifications.SystemNetMail;
using MailKit.Net.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Twilio.Types;

namespace Fabrikam.Notifications;

public static class NotificationServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services, string host) => services
        .AddSingleton(_ => new BillingMails(host))
        .AddSingleton(_ => new StatusMails(new System.Net.Mail.SmtpClient(host)))
        .AddTransient<ISmtpClient, global::MailKit.Net.Smtp.SmtpClient>()
        .AddSingleton<Func<ISmtpClient>>(provider => () => provider.GetRequiredService<ISmtpClient>())
        .AddScoped<LifecycleMails>()
        .AddKeyedScoped<INoticeSender, CloudNoticeSender>("microsoft")
        .AddKeyedScoped<INoticeSender, FabrikamNoticeSender>("partner")
        .AddScoped<CampaignMails>()
        .AddScoped<AccountMails>()
        .AddScoped<TenantMails>()
        .AddScoped<SignedInMails>()
        .AddSingleton(_ => new TextMessages(new PhoneNumber("+14255550101"), new PhoneNumber("+14255550102")));
}
