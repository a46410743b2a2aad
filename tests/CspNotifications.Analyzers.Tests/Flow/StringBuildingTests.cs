using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class StringBuildingTests
{
    [Fact]
    public Task Send_OfAnnotatedConstant_IsReported() =>
        InWorld("ms.{|CSPN1001:Send|}(Texts.Renewal, customer); ms.Send(Texts.Outage, customer); ms.Send(Texts.Plain, customer);");

    [Fact]
    public Task Send_OfInterpolatedText_IsReported() => InWorld("ms.{|CSPN1001:Send|}($\"Dear {customer.Name}: {Texts.Renewal}\", customer);");

    [Fact]
    public Task Send_OfHarmlessInterpolatedText_IsClean() => InWorld("ms.Send($\"Dear {customer.Name}: {Texts.Outage}\", customer);");

    [Fact]
    public Task Send_OfConstantInterpolatedText_IsReported() => InWorld("ms.{|CSPN1001:Send|}($\"Hello: {Texts.Renewal}\", customer);");

    [Fact]
    public Task Send_OfInterpolatedKind_IsReported() => InWorld("ms.{|CSPN1001:Send|}($\"{MailKind.Renewal}\", customer);");

    [Fact]
    public Task Send_OfInterpolatedNotice_IsReported() => InWorld("var notice = new RenewalNotice(\"E5\"); ms.{|CSPN1001:Send|}($\"{notice,10:G}\", customer);");

    [Fact]
    public Task Send_OfConcatenation_IsReported() => InWorld("ms.{|CSPN1001:Send|}(\"Dear \" + customer.Name + Texts.Renewal, customer);");

    [Fact]
    public Task Send_OfConstantConcatenation_IsReported() => InWorld("ms.{|CSPN1001:Send|}(\"Dear customer: \" + Texts.Renewal, customer);");

    [Fact]
    public Task Send_OfHarmlessConcatenation_IsClean() => InWorld("ms.Send(\"Dear \" + customer.Name + Texts.Outage, customer);");

    [Fact]
    public Task Send_OfLocalConstant_IsReported() =>
        InWorld("const string text = Texts.Renewal; ms.{|CSPN1001:Send|}(text, customer);");

    [Fact]
    public Task Send_OfAppendedText_IsReported() => InWorld(
        "var text = Texts.Outage; ms.Send(text, customer); text += Texts.Renewal; ms.{|CSPN1001:Send|}(text, customer);");

    [Fact]
    public Task Send_OfReplacedText_IsClean() => InWorld("var text = Texts.Renewal; text = Texts.Outage; ms.Send(text, customer);");

    [Fact]
    public Task Send_OfFormat_IsReported() => InWorld(
        """
        ms.{|CSPN1001:Send|}(string.Format("{0}: {1}", customer.Name, Texts.Renewal), customer);
        ms.{|CSPN1001:Send|}(string.Format(Texts.Renewal, customer.Name), customer);
        ms.Send(string.Format("{0}: {1}", customer.Name, Texts.Outage), customer);
        """);

    [Fact]
    public Task Send_OfFormatWithManyArguments_IsReported() => InWorld(
        "ms.{|CSPN1001:Send|}(string.Format(\"{0}{1}{2}{3}\", 1, 2, 3, Texts.Renewal), customer);");

    [Fact]
    public Task Send_OfJoin_IsReported() => InWorld(
        """
        ms.{|CSPN1001:Send|}(string.Join(", ", Texts.Outage, Texts.Renewal), customer);
        ms.Send(string.Join(", ", Texts.Outage, "x"), customer);
        """);

    [Fact]
    public Task Send_OfJoinedList_IsReported() => InWorld(
        "var lines = new List<string> { Texts.Outage, Texts.Renewal }; ms.{|CSPN1001:Send|}(string.Join(\"; \", lines), customer);");

    [Fact]
    public Task Send_OfConcat_IsReported() => InWorld(
        "ms.{|CSPN1001:Send|}(string.Concat(Texts.Outage, customer.Name, Texts.Renewal), customer); ms.Send(string.Concat(Texts.Outage, \"x\"), customer);");

    [Fact]
    public Task Send_OfTrimmedText_IsReported() => InWorld(
        """
        ms.{|CSPN1001:Send|}(Texts.Renewal.Trim().ToUpperInvariant(), customer);
        ms.{|CSPN1001:Send|}(Texts.Renewal.Replace("{name}", customer.Name), customer);
        ms.{|CSPN1001:Send|}("{body}".Replace("{body}", Texts.Renewal), customer);
        ms.Send(Texts.Outage.Trim(), customer);
        """);

    [Fact]
    public Task Send_OfLengthOfText_IsClean() => InWorld("ms.Send(Texts.Renewal.Length, customer);");

    [Fact]
    public Task Send_OfNameOfKind_IsClean() => InWorld("ms.Send(nameof(MailKind.Renewal), customer);");

    [Fact]
    public Task Send_OfKindAsText_IsReported() => InWorld(
        "ms.{|CSPN1001:Send|}(MailKind.Renewal.ToString(), customer); ms.Send(MailKind.Outage.ToString(), customer);");

    [Fact]
    public Task Send_OfBuiltText_IsReported() => InWorld(
        """
        var text = new StringBuilder();
        text.Append("Dear ").AppendLine(customer.Name).Append(Texts.Renewal);
        ms.{|CSPN1001:Send|}(text.ToString(), customer);
        """);

    [Fact]
    public Task Send_OfHarmlessBuiltText_IsClean() => InWorld(
        "var text = new StringBuilder(); text.Append(\"Dear \").AppendLine(customer.Name).Append(Texts.Outage); ms.Send(text.ToString(), customer);");

    [Fact]
    public Task Send_OfClearedText_IsClean() => InWorld(
        "var text = new StringBuilder().Append(Texts.Renewal); text.Clear(); ms.Send(text.ToString(), customer); text.Append(Texts.Outage); ms.Send(text.ToString(), customer);");

    [Fact]
    public Task Send_OfTextBuiltBeforeClear_IsReported() => InWorld(
        "var text = new StringBuilder().Append(Texts.Renewal); var body = text.ToString(); text.Clear(); ms.{|CSPN1001:Send|}(body, customer);");

    [Fact]
    public Task Send_OfBuilderItself_IsReported() => InWorld(
        "var text = new StringBuilder(Texts.Renewal); ms.{|CSPN1001:Send|}(text, customer); ms.Send(new StringBuilder(Texts.Outage), customer);");

    [Fact]
    public Task Send_OfFormattedIntoBuilder_IsReported() => InWorld(
        "var text = new StringBuilder(); text.AppendFormat(\"{0}\", Texts.Renewal); ms.{|CSPN1001:Send|}(text.ToString(), customer);");

    [Fact]
    public Task Send_OfInterpolatedIntoBuilder_IsReported() => InWorld(
        "var text = new StringBuilder(); text.Append($\"Dear {customer.Name}: {Texts.Renewal}\"); ms.{|CSPN1001:Send|}(text.ToString(), customer);");

    [Fact]
    public Task Send_OfTextBuiltInLoop_IsReported() => InWorld(
        """
        var text = new StringBuilder();
        foreach (var k in new[] { MailKind.Outage, MailKind.Renewal }) text.Append(k);
        ms.{|CSPN1001:Send|}(text.ToString(), customer);
        """);

    [Fact]
    public Task Send_OfFormattableText_IsReported() => InWorld(
        "FormattableString text = $\"Dear {customer.Name}: {Texts.Renewal}\"; ms.{|CSPN1001:Send|}(text, customer);");

    [Fact]
    public Task Send_OfTextForPartner_IsClean() => InWorld("ms.Send($\"{Texts.Renewal}\", new PartnerContact());");

    [Fact]
    public Task Send_OfTextWithNameOfPart_DoesNotMakeThePartSo() => InWorld(
        "var name = customer.Name; var text = Texts.Renewal + name; ms.Send(name, customer);");

    [Fact]
    public Task Build_OfTextAboutRenewal_IsNoSend() => InWorld(
        "var text = new StringBuilder(); text.Append(Texts.Renewal); string.IsNullOrEmpty(Texts.Renewal); Console.WriteLine(Texts.Renewal);");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        using System.Text;
        public static class Texts
        {
            [NotificationTopic(TopicKind.CspSubscription)] public const string Renewal = "Your subscription renews.";
            [NotificationTopic(TopicKind.ServiceIncident)] public const string Outage = "We are down.";
            public const string Plain = "Your subscription renews.";
        }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                {{body}}
            }
        }
        """);
}
