namespace CspNotifications.Analyzers.Tests.Catalogues;

public class SendGridTests
{
    private static Task Body(string statements) =>
        Mailing.Body("using SendGrid; using SendGrid.Helpers.Mail;", "ISendGridClient client, SendGridClient direct, string address", statements);

    [Fact]
    public Task CreateSingleEmail_SaysFromToAndTopic() => Body(
        """
        var mail = MailHelper.CreateSingleEmail(new EmailAddress(Who.Azure, "Azure"), new EmailAddress(address), Texts.Renewal, "text", "html");
        await client.{|CSPN1001:SendEmailAsync|}(mail);
        await direct.{|CSPN1001:SendEmailAsync|}(mail);
        await client.SendEmailAsync(MailHelper.CreateSingleEmail(new EmailAddress(Who.Azure), new EmailAddress(Who.Staff), Texts.Renewal, "text", "html"));
        await client.SendEmailAsync(MailHelper.CreateSingleEmail(new EmailAddress(Who.Azure), new EmailAddress(address), Texts.Outage, "text", "html"));
        await client.{|CSPN2006:SendEmailAsync|}(MailHelper.CreateSingleEmail(new EmailAddress(Who.Desk), new EmailAddress("bob@microsoft.com"), Texts.Renewal, "text", "html"));
        """);

    [Fact]
    public Task SetFrom_ReplacesFrom() => Body(
        """
        var mail = new SendGridMessage { From = new EmailAddress(Who.Desk), Subject = Texts.Renewal };
        mail.AddTo(new EmailAddress(address));
        await client.{|CSPN2006:SendEmailAsync|}(mail);
        mail.SetFrom(new EmailAddress(Who.Azure));
        await client.{|CSPN1001:SendEmailAsync|}(mail);
        mail.SetFrom("desk@contoso.com", "Desk");
        await client.{|CSPN2006:SendEmailAsync|}(mail);
        mail.SetFrom("azure@microsoft.com", "Azure");
        await client.{|CSPN1001:SendEmailAsync|}(mail);
        """);

    [Fact]
    public Task Contents_LetTheTopicIn() => Body(
        """
        var mail = new SendGridMessage { From = new EmailAddress(Who.Azure) };
        await client.SendEmailAsync(mail);
        mail.AddContent(MimeType.Text, Texts.Outage);
        await client.SendEmailAsync(mail);
        mail.SetTemplateId(Texts.Renewal);
        await client.{|CSPN1001:SendEmailAsync|}(mail);
        """);

    [Fact]
    public Task Recipients_AddUp() => Body(
        """
        var mail = new SendGridMessage { From = new EmailAddress(Who.Azure), HtmlContent = Texts.Renewal };
        mail.AddTo(new EmailAddress(Who.Staff));
        await client.SendEmailAsync(mail);
        mail.AddCc(new EmailAddress(Who.Buyer));
        await client.{|CSPN1001:SendEmailAsync|}(mail);
        """);
}
