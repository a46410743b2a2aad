using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Types of one's own that are named like the framework's do what they do, not what the framework's would.</summary>
public class FrameworkNamesakeTests
{
    [Fact]
    public Task Task_FromResult_IsClean() => InWorld("ms.Send(Own.Task.FromResult(MailKind.Renewal), customer);");

    [Fact]
    public Task Task_FromResultOfFramework_IsReported() => InWorld(
        "ms.{|CSPN1001:Send|}(await Task.FromResult(MailKind.Renewal), customer);");

    [Fact]
    public Task Tuple_Create_IsClean() => InWorld("ms.Send(Own.System.Tuple.Create(MailKind.Renewal), customer);");

    [Fact]
    public Task Tuple_CreateOfFramework_IsReported() => InWorld("ms.{|CSPN1001:Send|}(Tuple.Create(MailKind.Renewal), customer);");

    [Fact]
    public Task Pair_Create_IsClean() => InWorld("ms.Send(Own.KeyValuePair.Create(MailKind.Renewal, 1), customer);");

    [Fact]
    public Task Pair_Property_IsReported() => InWorld(
        """
        var pair = new Own.KeyValuePair<MailKind, int>(MailKind.Renewal, 1);
        ms.{|CSPN1001:Send|}(pair.Key, customer);
        pair.Key = MailKind.Outage;
        ms.Send(pair.Key, customer);
        """);

    [Fact]
    public Task Pair_Deconstructed_IsReported() => InWorld(
        "var (kind, _) = new Own.KeyValuePair<MailKind, int>(MailKind.Renewal, 1); ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task Pair_OfList_IsReported() => InWorld(
        """
        var pairs = new List<Own.KeyValuePair<MailKind, int>> { new(MailKind.Renewal, 1) };
        foreach (var pair in pairs) ms.{|CSPN1001:Send|}(pair.Key, customer);
        """);

    [Fact]
    public Task Pair_WithoutTypeArguments_OfList_IsReported() => InWorld(
        """
        var pairs = new List<Own.Plain.KeyValuePair> { new() { Key = MailKind.Renewal } };
        foreach (var pair in pairs) ms.{|CSPN1001:Send|}(pair.Key, customer);
        """);

    [Fact]
    public Task Func_Result_IsClean() => InWorld("ms.Send(render(), customer);");

    [Fact]
    public Task Func_ResultOfFramework_IsReported() => InWorld("ms.{|CSPN1001:Send|}(make(), customer);");

    [Fact]
    public Task Enumerator_CurrentIsWritten_IsReported() => InWorld(
        "cursor.Current = MailKind.Renewal; ms.{|CSPN1001:Send|}(cursor.Current, customer);");

    [Fact]
    public Task Enumerator_CurrentIsOverwritten_IsClean() => InWorld(
        "cursor.Current = MailKind.Renewal; cursor.Current = MailKind.Outage; ms.Send(cursor.Current, customer);");

    [Fact]
    public Task Wizard_CurrentIsWritten_IsReported() => InWorld(
        "wizard.Current = MailKind.Renewal; ms.{|CSPN1001:Send|}(wizard.Current, customer);");

    [Fact]
    public Task Wizard_CurrentIsOverwritten_IsClean() => InWorld(
        "wizard.Current = MailKind.Renewal; wizard.Current = MailKind.Outage; ms.Send(wizard.Current, customer);");

    [Fact]
    public Task Enumerator_OfFramework_IsReported() => InWorld(
        """
        var mails = new List<MailKind> { MailKind.Renewal }.GetEnumerator();
        while (mails.MoveNext()) ms.{|CSPN1001:Send|}(mails.Current, customer);
        """);

    [Fact]
    public Task ListWithValues_Written_IsReported() => InWorld(
        "outbox.Values = new RenewalNotice(\"\"); ms.{|CSPN1001:Send|}(outbox.Values, customer);");

    [Fact]
    public Task ListWithValues_AreNotItsElements_IsClean() => InWorld(
        "outbox.Add(MailKind.Renewal); ms.Send(outbox.Values, customer); foreach (var kind in outbox) ms.{|CSPN1001:Send|}(kind, customer);");

    [Fact]
    public Task AsTask_IsClean() => InWorld("ms.Send(document.AsTask(), customer);");

    [Fact]
    public Task AsTaskOfFramework_IsReported() => InWorld(
        "ms.{|CSPN1001:Send|}(await new ValueTask<MailKind>(MailKind.Renewal).AsTask(), customer);");

    [Fact]
    public Task MemberwiseClone_IsClean() => InWorld("ms.Send(document.MemberwiseClone(), customer);");

    [Fact]
    public Task StringBuilder_IsClean() => InWorld(
        "var text = new Own.System.Text.StringBuilder(); text.Append(MailKind.Renewal); ms.Send(text, customer);");

    [Fact]
    public Task TextHandler_IsReported() => InWorld("var mailer = new TextMailer(); mailer.{|CSPN1001:Send|}($\"Dear customer: {MailKind.Renewal}\", customer);");

    [Fact]
    public Task TextHandler_OfHarmlessText_IsClean() => InWorld("var mailer = new TextMailer(); mailer.Send($\"Dear customer: {MailKind.Outage}\", customer);");

    [Fact]
    public Task TextHandler_ByItsNameOnly_IsClean() => InWorld(
        "var text = new ReportInterpolatedStringHandler(); text.Skip(MailKind.Renewal); ms.Send(text, customer);");

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        namespace Own
        {
            public class Task { public static Receipt FromResult(object what) => null; }
            public static class KeyValuePair { public static Receipt Create(object key, object value) => null; }
            public record struct KeyValuePair<TKey, TValue>(TKey Key, TValue Value);
            public delegate T Func<T>();
            public interface IEnumerator { MailKind Current { get; set; } }

            namespace Plain { public class KeyValuePair { public MailKind Key { get; set; } } }
            namespace System { public class Tuple { public MailKind Item1 { get; } public static Tuple Create(object first) => null; } }
            namespace System.Text { public class StringBuilder { public void Append(object what) { } } }
        }
        public class Receipt;
        public class ReportInterpolatedStringHandler { public void Skip(object what) { } }
        [System.Runtime.CompilerServices.InterpolatedStringHandler]
        public struct LogText(int length, int holes) { public void AppendLiteral(string text) { } public void AppendFormatted(object what) { } }
        [NotificationSender(SenderOrigin.Microsoft)]
        public class TextMailer { public void Send(LogText text, Customer to) { } }
        public class Wizard { public MailKind Current { get; set; } public bool MoveNext() => true; }
        public class Outbox : List<MailKind> { public object Values { get; set; } }
        [NotificationTopic(TopicKind.CspSubscription)]
        public class Document { public Receipt AsTask() => null; public new Receipt MemberwiseClone() => null; }
        public class Job
        {
            public async Task Run(
                MicrosoftMailer ms, Customer customer, Document document, Outbox outbox, Wizard wizard, Own.IEnumerator cursor,
                [NotificationTopic(TopicKind.CspSubscription)] Own.Func<Receipt> render,
                [NotificationTopic(TopicKind.CspSubscription)] Func<Receipt> make)
            {
                {{body}}
                await Task.Yield();
            }
        }
        """);
}
