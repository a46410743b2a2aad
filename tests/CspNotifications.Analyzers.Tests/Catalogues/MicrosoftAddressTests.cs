using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Tests.Catalogues;

/// <summary>A constant address at a domain of Microsoft's is an origin, where it stands as the sender's.</summary>
public class MicrosoftAddressTests
{
    [Theory]
    [InlineData("azure@microsoft.com", true)]
    [InlineData("azure@email.microsoft.com", true)]
    [InlineData("AZURE@MICROSOFT.COM", true)]
    [InlineData("azure@microsoft.com.", true)]
    [InlineData("no-reply+x@azure.com", true)]
    [InlineData("a@office365.com", true)]
    [InlineData("a@microsoftonline.com", true)]
    [InlineData("\"Azure\" <azure@microsoft.com>", true)]
    [InlineData("Azure <azure@microsoft.com>", true)]
    [InlineData("\"b@contoso.com\" <azure@microsoft.com>", true)]
    [InlineData("\"azure@microsoft.com\" <b@contoso.com>", false)]
    [InlineData("azure@notmicrosoft.com", false)]
    [InlineData("azure@microsoft.com.contoso.com", false)]
    [InlineData("azure@contoso.onmicrosoft.com", false)]
    [InlineData("azure@microsoft.co", false)]
    [InlineData("microsoft.com", false)]
    [InlineData("@microsoft.com", false)]
    [InlineData("azure@", false)]
    [InlineData("", false)]
    [InlineData("Write to azure@microsoft.com", false)]
    [InlineData("a@contoso.com, azure@microsoft.com", false)]
    [InlineData("https://contoso.com/@microsoft.com", false)]
    [InlineData("a/b@microsoft.com", false)]
    [InlineData("mailto:a@microsoft.com", false)]
    [InlineData("a;b@microsoft.com", false)]
    [InlineData("a,b@microsoft.com", false)]
    [InlineData("a b@microsoft.com", false)]
    [InlineData("a<b@microsoft.com", false)]
    [InlineData("a>b@microsoft.com", false)]
    [InlineData(" azure@microsoft.com ", true)]
    [InlineData("<azure@microsoft.com>", true)]
    [InlineData("<azure@microsoft.com", false)]
    [InlineData("azure@b@microsoft.com", true)]
    public void Text_IsAnAddressOfMicrosofts(string text, bool isOwn) => Assert.Equal(isOwn, MicrosoftDomains.Own(text, MicrosoftDomains.Default));

    [Theory]
    [InlineData("azure@microsoft.com")]
    [InlineData("azure@.")]
    [InlineData("azure@")]
    public void NoDomains_OwnNothing(string text)
    {
        Assert.False(MicrosoftDomains.Own(text, ImmutableArray<string>.Empty));
        Assert.False(MicrosoftDomains.Own(text, [""]));
    }

    [Fact]
    public void ClaimedAddress_IsMicrosofts_AndUnclaimedNobodys()
    {
        var address = Facets.Of(Facet.Origin, OwnAddress.Origins);

        Assert.Equal(FacetSet.Of(Origin.Microsoft), address.Claimed().Origin);
        Assert.Equal(FacetSet.Unknown, address.Unclaimed().Origin);
        Assert.Equal(FacetSet.Of(Origin.Partner), address.Union(Facets.Of(Facet.Origin, FacetSet.Of(Origin.Partner))).Unclaimed().Origin);
        Assert.True(address.Join(Facets.Unknown).Claimed().Origin.MayBeUnknown);
    }

    [Fact]
    public Task Option_NamesOtherDomains() => Mailing.Body("using System.Net.Mail;", "SmtpClient client",
        """
        client.{|CSPN1001:Send|}("a@cloud.contoso.com", "b@fabrikam.com", Texts.Renewal, "text");
        client.{|CSPN1001:Send|}("a@northwind.com", "b@fabrikam.com", Texts.Renewal, "text");
        client.{|CSPN2006:Send|}("azure@microsoft.com", "b@fabrikam.com", Texts.Renewal, "text");
        """,
        "csp_notifications.microsoft_domains = contoso.com, @northwind.com");

    [Fact]
    public Task OwnSenders_TakeItWhereAParameterSaysSo() => Mailing.Code(
        """
        [NotificationSender]
        public class Mailer
        {
            public void Send([NotificationSender] string from, string to, object what) { }
            public void Post(string to, object what) { }
        }

        public class Letter
        {
            [NotificationSender] public string From { get; set; }
            public string To { get; set; }
            public MailKind Kind { get; set; }
        }

        public class Job
        {
            private const string Ours = "azure@microsoft.com";
            private static readonly string AlsoOurs = "azure@microsoft.com";
            [NotificationSender(SenderOrigin.Partner)] private const string Shared = {|CSPN2001:"shared@microsoft.com"|};

            public void Run(Mailer mailer, bool flag)
            {
                mailer.{|CSPN1001:Send|}(Ours, "x", MailKind.Renewal);
                mailer.{|CSPN1001:Send|}(AlsoOurs, "x", MailKind.Renewal);
                mailer.{|CSPN1001:Send|}($"Azure <{Ours}>", "x", MailKind.Renewal);
                mailer.Send(Shared, "x", MailKind.Renewal);
                mailer.Send("desk@contoso.com", Ours, MailKind.Renewal);
                mailer.{|CSPN1001:Send|}(flag ? Ours : "desk@contoso.com", "x", MailKind.Renewal);
                mailer.Post(Ours, MailKind.Renewal);
                mailer.{|CSPN1001:Post|}("x", new Letter { From = Ours, Kind = MailKind.Renewal });
                mailer.Post("x", new Letter { To = Ours, Kind = MailKind.Renewal });
            }
        }
        """);

    [Fact]
    public Task Record_WithSeveralMembersThatDecide_KeepsEach() => Mailing.Code(
        """
        [NotificationSender] public class Mailer { public void Send([NotificationSender] string from, object what) { } }

        public record Letter([NotificationSender] string From, [NotificationSender] string Via);

        public class Job
        {
            public void Run(Mailer mailer)
            {
                var letter = new Letter("azure@microsoft.com", "desk@contoso.com");
                mailer.{|CSPN1001:Send|}(letter.From, MailKind.Renewal);
                mailer.Send(letter.Via, MailKind.Renewal);
            }
        }
        """);

    /// <summary>An address is no sender: calls on it send nothing.</summary>
    [Fact]
    public Task Address_IsNoSender() => Mailing.Code(
        """
        public static class Extensions { public static string With(this string text, object what) => text; }

        public class Job
        {
            [NotificationTopic(TopicKind.CspSubscription)]
            public void Run()
            {
                "azure@microsoft.com".With(MailKind.Renewal);
                "azure@microsoft.com".StartsWith("azure");
            }
        }
        """);

    [Fact]
    public Task TriedAddress_IsWhatComesOut() => Mailing.Code(
        """
        using System.Net.Mail;

        public class Job(SmtpClient client, MailKit.Net.Smtp.ISmtpClient kit)
        {
            public void Net()
            {
                if (!MailAddress.TryCreate("azure@microsoft.com", out var from) || !MailAddress.TryCreate("b@fabrikam.com", out var to))
                    return;

                client.{|CSPN1001:Send|}(new MailMessage(from, to) { Subject = Texts.Renewal });
                client.Send(new MailMessage(from, to) { Subject = Texts.Outage });
                client.{|CSPN2006:Send|}(new MailMessage(to, from) { Subject = Texts.Renewal });
            }

            public void Kit()
            {
                var mail = new MimeKit.MimeMessage { Subject = Texts.Renewal };
                if (MimeKit.MailboxAddress.TryParse("azure@microsoft.com", out MimeKit.MailboxAddress from))
                    mail.From.Add(from);
                else
                    return;

                kit.{|CSPN1001:Send|}(mail);
            }
        }
        """);
}
