using System.Collections.Immutable;
using System.Globalization;
using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>What the actions are called, in both languages, and by which key Fix All finds what belongs together.</summary>
public class RouteActionTests
{
    private const string Jobs =
        """
        using CspNotifications;
        public class ByField(MicrosoftMailer ms)
        {
            private readonly PartnerMailer _partner = new();
            public void Run() => ms.Send(MailKind.Renewal);
        }
        public class ByParameter
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner) => ms.Send(MailKind.Newsletter);
        }
        public class ByConstruction
        {
            public void Run() => new MicrosoftMailer().Send(MailKind.Renewal);
        }
        [NotificationSender(SenderOrigin.Microsoft)] public static class MicrosoftMail { public static void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public static class PartnerMail { public static void Deliver(MailKind kind) { } }
        public class ByType
        {
            public void Run() => MicrosoftMail.Deliver(MailKind.Renewal);
        }
        public enum From { [NotificationSender(SenderOrigin.Microsoft)] Microsoft, [NotificationSender(SenderOrigin.Partner)] Partner }
        public class ByOrigin
        {
            [NotificationSender] private static void Deliver([NotificationSender] From from, MailKind kind) { }
            public void Run() => Deliver(From.Microsoft, MailKind.Renewal);
        }
        public class ByInjection(MicrosoftMailer ms)
        {
            public void Run() => ms.Send(MailKind.Renewal);
        }
        """;

    private const string Choice =
        """
        using CspNotifications;
        [NotificationSender(SenderOrigin.Partner)] public class SecondMailer : IMailer { public void Send(object what) { } public void Send(object what, object to) { } }
        public class Job(MicrosoftMailer ms, PartnerMailer first, SecondMailer second)
        {
            public void Run() => ms.Send(MailKind.Renewal);
        }
        public class Other(MicrosoftMailer ms)
        {
            public void Run() => ms.Send(MailKind.Renewal);
        }
        """;

    /// <summary>Which of several channels it is to be, only the developer knows.</summary>
    [Fact]
    public async Task SeveralChannels_AreAnActionEach()
    {
        var actions = await ActionsAsync("en", Choice);

        Assert.Equal(
            ["Send through 'PartnerMailer'", "Send through 'SecondMailer'", "Inject 'PartnerMailer' and send through it", "Inject 'SecondMailer' and send through it"],
            actions.Select(action => action.Title).OrderByDescending(title => title.StartsWith("Send", StringComparison.Ordinal)).ThenBy(title => title.Contains("Second", StringComparison.Ordinal)));
        Assert.Equal(4, actions.Select(action => action.EquivalenceKey).Distinct().Count());
    }


    [Fact]
    public async Task Titles_SayWhereTheSendGoes()
    {
        var titles = (await ActionsAsync("en")).Select(action => action.Title);

        Assert.Equal(
            ["Send through 'PartnerMailer'", "Send through 'PartnerMailer'", "Create 'PartnerMailer' instead", "Send through 'PartnerMail'", "Send from 'From.Partner' instead", "Inject 'PartnerMailer' and send through it"],
            titles);
    }

    [Fact]
    public async Task Titles_AreKoreanForWhoReadsKorean()
    {
        var titles = (await ActionsAsync("ko")).Select(action => action.Title);

        Assert.Equal(
            ["'PartnerMailer'을(를) 통해 보내기", "'PartnerMailer'을(를) 통해 보내기", "대신 'PartnerMailer' 만들기", "'PartnerMail'을(를) 통해 보내기", "대신 'From.Partner'에서 보내기", "'PartnerMailer'을(를) 주입하여 보내기"],
            titles);
    }

    [Fact]
    public async Task Keys_AreOnePerKindOfActionAndChannel_WhateverTheRule()
    {
        var keys = (await ActionsAsync("en")).Select(action => action.EquivalenceKey!).ToList();

        Assert.Equal(keys[0], keys[1]);
        Assert.Equal(5, keys.Distinct().Count());
        Assert.DoesNotContain(keys, key => key.Contains("CSPN"));
    }

    /// <summary>Neither the type that is handed the channel nor what it calls it is in the key, so that Fix All finds all.</summary>
    [Fact]
    public async Task Keys_OfInjection_AreOnePerChannel()
    {
        var actions = await ActionsAsync(
            "en",
            """
            using CspNotifications;
            public class First(MicrosoftMailer ms) { public void Run() => ms.Send(MailKind.Renewal); }
            public class Second
            {
                private readonly MicrosoftMailer m_ms;
                public Second(MicrosoftMailer ms) => m_ms = ms;
                public void Run() => m_ms.Send(MailKind.Newsletter);
            }
            """);

        Assert.Equal(["Fix_Inject:PartnerMailer", "Fix_Inject:PartnerMailer"], actions.Select(action => action.EquivalenceKey));
    }

    /// <summary>CSPN1004 is not among them: of what nobody knows, nobody knows that it should be the partner's.</summary>
    [Fact]
    public void EveryRuleThatKnowsTheTopic_IsFixable()
    {
        AssertFixesAll(new RouteFix());
        AssertFixesAll(new InjectFix());
    }

    private static void AssertFixesAll(CodeFixProvider provider)
    {
        Assert.Equal("CSPN1001 CSPN1002 CSPN1003", string.Join(" ", provider.FixableDiagnosticIds));
        Assert.Equal(
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            provider.GetFixAllProvider()!.GetSupportedFixAllScopes().Intersect([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution]).Order());
    }

    private static async Task<ImmutableArray<CodeAction>> ActionsAsync(string language, string jobs = Jobs)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return await ActionsOfAsync(jobs);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static async Task<ImmutableArray<CodeAction>> ActionsOfAsync(string jobs)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace
            .AddProject("Jobs", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(await Frameworks.Net10.ResolveAsync(LanguageNames.CSharp, CancellationToken.None))
            .AddMetadataReference(MetadataReference.CreateFromFile(typeof(NotificationSenderAttribute).Assembly.Location))
            .AddDocument("Vocabulary.cs", Vocabulary.Source).Project;
        var document = project.AddDocument("Jobs.cs", jobs);
        var compilation = (await document.Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers([new SendAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var diagnostic in found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            foreach (CodeFixProvider provider in (CodeFixProvider[])[new RouteFix(), new InjectFix()])
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        return actions.ToImmutable();
    }
}
