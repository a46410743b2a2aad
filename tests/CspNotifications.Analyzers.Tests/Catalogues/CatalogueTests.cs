using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Catalogues;

/// <summary>The catalogue as a file: every line means something of a real package, or of a stub where that cannot be restored.</summary>
public class CatalogueTests
{
    /// <summary>What a file names of them is kept as the bits of a number.</summary>
    [Fact]
    public void Namespaces_AreFewEnoughToBeBits() => Assert.InRange(Catalogue.Namespaces.Length, 1, 64);

    [Fact]
    public void EveryLine_Parses() => Assert.Empty(Catalogue.File.Errors.Select(error => $"{error.Problem} {error.Subject}"));

    [Fact]
    public async Task EveryLine_NamesSomething_AndFitsIt()
    {
        var symbols = new ModelSymbols(await CompilationAsync(""));

        Assert.All(Catalogue.File.Entries, entry => Assert.True(symbols.Of(entry.Id).Any(), entry.Id.Text));
        Assert.Empty(new ModelCheck(symbols).ErrorsIn(Catalogue.File, [], CancellationToken.None).Select(error => $"{error.Problem} {error.Subject} {error.Context}"));
        Assert.True(Catalogue.File.Entries.Length > 150);
    }

    [Theory]
    [InlineData("System.Net.Mail")]
    [InlineData("MailKit")]
    [InlineData("MimeKit")]
    [InlineData("SendGrid")]
    [InlineData("Microsoft.Graph")]
    [InlineData("Azure.Communication.Email")]
    [InlineData("Azure.Communication.Sms")]
    [InlineData("Microsoft.AspNetCore.Identity")]
    [InlineData("FluentEmail.Core")]
    [InlineData("Amazon.SimpleEmailV2")]
    [InlineData("Twilio.Rest.Api.V2010.Account")]
    [InlineData("PostmarkDotNet")]
    [InlineData("Microsoft.Azure.NotificationHubs")]
    [InlineData("Microsoft.Bot.Builder")]
    public void Library_IsSpokenOf(string space)
    {
        Assert.Contains(space, Catalogue.Namespaces);
        Assert.Contains(Catalogue.File.Entries, entry => entry.MakesSender && entry.Id.TypePath.StartsWith(space == "MimeKit" ? "MailKit" : space, StringComparison.Ordinal));
    }

    /// <summary>It is referenced, but no file names it: no body is visited.</summary>
    [Fact]
    public async Task Project_ThatNamesNoLibrary_RunsNoBlockAction() => Assert.Equal(0, await BlockActionsAsync(
        "public class Mailer { public void Send(string text) { } } public class Job { public void Run(Mailer mailer) => mailer.Send(\"renewal\"); }"));

    [Fact]
    public async Task Project_ThatNamesALibraryItDoesNotReference_RunsNoBlockAction()
    {
        var run = await AnalyzerRun.WithoutExceptionAsync(await Compiled.FromAsync([Compiled.Tree("// MailKit and SendGrid are mail libraries\npublic class Job;")], []));

        Assert.Equal(0, run.OperationBlockActions);
    }

    [Theory]
    [InlineData("using System.Net.Mail; public class Job { public void Run(SmtpClient client) { } }")]
    [InlineData("public class Job { public object Run() => new MailKit.Net.Smtp.SmtpClient(); }")]
    [InlineData("using Mail = SendGrid.Helpers.Mail; public class Job;")]
    public async Task Project_ThatNamesOne_IsAnalysed(string source) => Assert.NotEqual(0, await BlockActionsAsync(source));

    private static async Task<int> BlockActionsAsync(string source) =>
        (await AnalyzerRun.WithoutExceptionAsync(await CompilationAsync(source))).OperationBlockActions;

    private static async Task<Compilation> CompilationAsync(string source)
    {
        var compilation = await Compiled.FromAsync([Compiled.Tree(source)], await Libraries.AllAsync());
        Compiled.AssertValid(compilation);
        return compilation;
    }
}
