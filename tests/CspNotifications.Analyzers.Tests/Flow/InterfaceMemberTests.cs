using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A member is one, whether it is seen through an interface or through the class that implements it.</summary>
public class InterfaceMemberTests
{
    [Theory]
    [InlineData("Letter")]
    [InlineData("DerivedLetter")]
    [InlineData("LateLetter")]
    [InlineData("VirtualLetter")]
    [InlineData("OverridingLetter")]
    public Task WrittenThroughInterface_ReadThroughClass_IsReported(string type) => InWorld(
        $$"""
        item.Kind = MailKind.Renewal;
        if (item is {{type}} letter) ms.{|CSPN1001:Send|}(letter.Kind, customer);
        """);

    [Theory]
    [InlineData("Letter")]
    [InlineData("DerivedLetter")]
    [InlineData("LateLetter")]
    [InlineData("VirtualLetter")]
    [InlineData("OverridingLetter")]
    public Task WrittenThroughInterface_OverwrittenThroughClass_IsClean(string type) => InWorld(
        $$"""
        item.Kind = MailKind.Renewal;
        if (item is not {{type}} letter) return;
        letter.Kind = MailKind.Outage;
        ms.Send(item.Kind, customer);
        ms.Send(letter.Kind, customer);
        """);

    [Fact]
    public Task WrittenThroughInterface_ReadInPattern_IsReported() => InWorld(
        "item.Kind = MailKind.Renewal; if (item is LateLetter { Kind: var kind }) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task WrittenInside_ReadThroughClass_IsReported() => InWorld(
        "item.Mail.Kind = MailKind.Renewal; if (item is LateLetter letter) ms.{|CSPN1001:Send|}(letter.Mail.Kind, customer);");

    [Fact]
    public Task WrittenThroughClass_ReadThroughInterface_IsReported() => InWorld(
        "given.Kind = MailKind.Renewal; IItem same = given; ms.{|CSPN1001:Send|}(same.Kind, customer);");

    [Fact]
    public Task WrittenThroughBaseClass_ReadThroughInterface_IsReported() => InWorld(
        "paper.Kind = MailKind.Renewal; if (paper is IItem same) ms.{|CSPN1001:Send|}(same.Kind, customer);");

    [Fact]
    public Task WrittenThroughBaseClass_OverwrittenThroughInterface_IsClean() => InWorld(
        "paper.Kind = MailKind.Renewal; if (paper is IItem same) { same.Kind = MailKind.Outage; ms.Send(paper.Kind, customer); }");

    [Fact]
    public Task ElementsOfSeveralClasses_ReadThroughInterface_AreReported() => InWorld(
        """
        var items = new List<IItem> { new Letter { Kind = MailKind.Renewal }, new Parcel { Kind = MailKind.Outage } };
        foreach (var each in items) ms.{|CSPN1001:Send|}(each.Kind, customer);
        """);

    [Fact]
    public Task ElementsOfSeveralClasses_ReadThroughInterface_AreClean() => InWorld(
        """
        var items = new List<IItem> { new Letter { Kind = MailKind.Maintenance }, new Parcel { Kind = MailKind.Outage } };
        foreach (var each in items) ms.Send(each.Kind, customer);
        """);

    [Fact]
    public Task Guard_ThroughInterface_HoldsThroughClass_IsClean() => InWorld(
        "if (item.To.IsDirect && item is LateLetter letter) ms.Send(MailKind.Offer, letter.To);");

    [Fact]
    public Task Guard_ThroughClass_HoldsThroughInterface_IsClean() => InWorld(
        "if (paper.To.IsDirect && paper is IItem same) ms.Send(MailKind.Offer, same.To);");

    [Fact]
    public Task Guard_OfOtherObject_DoesNotHold_IsReported() => InWorld(
        "if (item.To.IsDirect && item is LateLetter) ms.{|CSPN1002:Send|}(MailKind.Offer, given.To);");

    [Fact]
    public Task ExplicitImplementation_IsAnotherThanTheMemberOfThatName_IsReported() => InWorld(
        """
        var both = new BothLetter();
        both.Kind = MailKind.Outage;
        ((IItem)both).Kind = MailKind.Renewal;
        ms.Send(both.Kind, customer);
        IItem same = both;
        ms.{|CSPN1001:Send|}(same.Kind, customer);
        """);

    [Fact]
    public Task ExplicitImplementation_WrittenBeforeItIsKnown_IsAnother_IsClean() => InWorld(
        "item.Kind = MailKind.Renewal; if (item is BothLetter both) { both.Kind = MailKind.Outage; ms.Send(both.Kind, customer); }");

    [Fact]
    public Task HidingMember_IsAnother_IsClean() => InWorld(
        "var hiding = new HidingLetter(); ((Paper)hiding).Kind = MailKind.Renewal; hiding.Kind = MailKind.Outage; ms.Send(hiding.Kind, customer);");

    [Fact]
    public Task HidingMember_DoesNotOverwriteTheHidden_IsReported() => InWorld(
        "var hiding = new HidingLetter(); ((Paper)hiding).Kind = MailKind.Renewal; hiding.Kind = MailKind.Outage; ms.{|CSPN1001:Send|}(((Paper)hiding).Kind, customer);");

    [Fact]
    public Task ClassStatesMoreThanTheInterface_IsReported() => InWorld(
        "if (item is StatedLetter stated) ms.{|CSPN1001:Send|}(stated.Text, customer);");

    [Fact]
    public Task ClassStatesMoreThanTheInterface_BeatsWhatFlowedIn_IsClean() => InWorld(
        "item.Kind = MailKind.Renewal; if (item is StatedNotice stated) ms.Send(stated.Kind, customer); else ms.{|CSPN1001:Send|}(item.Kind, customer);");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public interface IItem { MailKind Kind { get; set; } Mail Mail { get; set; } Customer To { get; set; } string Text { get; set; } }
        public class Letter : IItem { public MailKind Kind { get; set; } public Mail Mail { get; set; } public Customer To { get; set; } public string Text { get; set; } }
        public class DerivedLetter : Letter { }
        public class Parcel : IItem { public MailKind Kind { get; set; } public Mail Mail { get; set; } public Customer To { get; set; } public string Text { get; set; } }
        public class Paper { public MailKind Kind { get; set; } public Mail Mail { get; set; } public Customer To { get; set; } public string Text { get; set; } }
        public class LateLetter : Paper, IItem { }
        public class HidingLetter : Paper { public new MailKind Kind { get; set; } }
        public class VirtualLetter : IItem { public virtual MailKind Kind { get; set; } public Mail Mail { get; set; } public Customer To { get; set; } public string Text { get; set; } }
        public class OverridingLetter : VirtualLetter { public override MailKind Kind { get; set; } }
        public class BothLetter : Paper, IItem { MailKind IItem.Kind { get; set; } public new MailKind Kind { get; set; } }
        public class StatedLetter : Paper, IItem { [NotificationTopic(TopicKind.CspSubscription)] public new string Text { get; set; } }
        public class StatedNotice : Paper, IItem { [NotificationTopic(TopicKind.ServiceIncident)] public new MailKind Kind { get; set; } }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, IItem item, Letter given, Paper paper)
            {
                {{body}}
            }
        }
        """);
}
