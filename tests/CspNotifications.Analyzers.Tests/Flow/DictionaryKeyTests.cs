using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Any text may be a key, also one that something else in the program is called.</summary>
public class DictionaryKeyTests
{
    [Fact]
    public Task EntryNamedKeys_IsAmongTheValues_IsReported() => Analyzed.Body(
        """
        var kinds = new Dictionary<string, MailKind>();
        kinds["Keys"] = MailKind.Renewal;
        foreach (var each in kinds.Values) ms.{|CSPN1001:Send|}(each, customer);
        """);

    [Fact]
    public Task EntryNamedKeys_IsNotAKey_IsClean() => Analyzed.Body(
        """
        var kinds = new Dictionary<object, MailKind>();
        kinds["Keys"] = MailKind.Renewal;
        foreach (var each in kinds.Keys) ms.Send(each, customer);
        """);

    [Fact]
    public Task EntryNamedKeys_IsNotTheOtherKeys_IsClean() => Analyzed.Body(
        """
        var kinds = new Dictionary<object, MailKind>();
        kinds["Keys"] = MailKind.Outage;
        kinds[MailKind.Renewal] = MailKind.Outage;
        ms.Send(kinds["Keys"], customer);
        """);

    [Fact]
    public Task Keys_AreWhatWasAdded_IsReported() => Analyzed.Body(
        """
        var kinds = new Dictionary<object, MailKind>();
        kinds["Keys"] = MailKind.Outage;
        kinds[MailKind.Renewal] = MailKind.Outage;
        foreach (var each in kinds.Keys) ms.{|CSPN1001:Send|}(each, customer);
        """);

    [Fact]
    public Task Keys_OfClearedDictionary_AreGone_IsClean() => Analyzed.Body(
        """
        var kinds = new Dictionary<object, MailKind> { [MailKind.Renewal] = MailKind.Outage };
        kinds.Clear();
        foreach (var each in kinds.Keys) ms.Send(each, customer);
        """);

    [Theory]
    [InlineData("Item1")]
    [InlineData("Key")]
    [InlineData("Value")]
    [InlineData("other")]
    public Task EntryThatMayBeAnother_IsAddedTo_IsReported(string name) => Analyzed.Body(
        $$"""
        var texts = new Dictionary<string, string>();
        texts[customer.Name] = $"{MailKind.Renewal}";
        var added = texts["{{name}}"] += ".";
        ms.{|CSPN1001:Send|}(added, customer);
        """);

    [Theory]
    [InlineData("Item1")]
    [InlineData("other")]
    public Task EntryThatIsNoOther_IsAddedTo_IsClean(string name) => Analyzed.Body(
        $$"""
        var texts = new Dictionary<string, string>();
        texts["renewal"] = $"{MailKind.Renewal}";
        var added = texts["{{name}}"] += ".";
        ms.Send(added, customer);
        """);
}
