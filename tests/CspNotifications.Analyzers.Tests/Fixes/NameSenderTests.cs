using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>CSPN2006: both origins, where the client is held, else on the method; Fix All annotates each holder once.</summary>
public class NameSenderTests
{
    [Fact]
    public Task Field_IsAnnotatedOnce_ForAllItsSends() => Both(
        """
        using System.Net.Mail;
        using CspNotifications;

        public class Desk
        {
            // the relay
            «»private readonly SmtpClient _client = new("mail");

            public void Send(MailMessage mail) => _client.{|CSPN2006:Send|}(mail); // now
            public void Again(MailMessage mail) => this._client.{|CSPN2006:Send|}(mail);
            public void Perhaps(MailMessage mail) => _client?.{|CSPN2006:Send|}(mail);
        }
        """,
        lineBreak: "\n    ");

    [Fact]
    public Task Property_IsAnnotated() => Both(
        """
        using System.Net.Mail;
        using CspNotifications;

        public class Desk
        {
            /// <summary>The relay.</summary>
            «»public SmtpClient Client { get; } = new("mail");

            public void Send(MailMessage mail)
            {
                Client.{|CSPN2006:Send|}(mail);
            }
        }
        """,
        lineBreak: "\n    ");

    [Fact]
    public Task Parameter_IsAnnotated() => Both(
        """
        using System.Net.Mail;
        using CspNotifications;

        public class Desk
        {
            public void Send(«»SmtpClient client, MailMessage mail) => client.{|CSPN2006:Send|}(mail);
        }
        """,
        lineBreak: " ");

    [Fact]
    public Task PrimaryConstructorParameter_IsAnnotated() => Both(
        """
        using System.Net.Mail;
        using CspNotifications;

        public class Desk(int number, «»SmtpClient client)
        {
            public void Send(MailMessage mail) => client.{|CSPN2006:Send|}(mail);
            public int Number => number;
        }
        """,
        lineBreak: " ");

    [Fact]
    public Task Local_IsSaidOnTheMethod() => Both(
        """
        using System.Net.Mail;
        using CspNotifications;

        public class Desk
        {
            «»public void Send(MailMessage mail)
            {
                using var client = new SmtpClient("mail");
                client.{|CSPN2006:Send|}(mail);
                client.{|CSPN2006:Send|}(mail);
            }
        }
        """,
        lineBreak: "\n    ");

    [Fact]
    public Task WithoutTheUsing_TheNameIsQualified() => Both(
        """
        using System.Net.Mail;

        public class Desk
        {
            «»private readonly SmtpClient _client = new("mail");
            public void Send(MailMessage mail) => _client.{|CSPN2006:Send|}(mail);
        }
        """,
        lineBreak: "\n    ",
        qualifier: "CspNotifications.");

    [Fact]
    public Task Attributes_ThatAreThere_Stay() => Both(
        """
        using System;
        using System.Net.Mail;
        using CspNotifications;

        public class Desk
        {
            «»[NonSerialized]
            private readonly SmtpClient _client = new("mail");
            public void Send(MailMessage mail) => _client.{|CSPN2006:Send|}(mail);
        }
        """,
        lineBreak: "\n    ");

    [Fact]
    public Task PrivateHelper_IsFixedWhereTheClientIs() => Both(
        """
        using System.Net.Mail;
        using CspNotifications;

        public class Desk
        {
            «»private readonly SmtpClient _client = new("mail");
            private void Deliver(MailMessage mail) => _client.Send(mail);
            public void Send() => {|CSPN2006:Deliver|}(new MailMessage());
        }
        """,
        lineBreak: "\n    ");

    [Fact]
    public Task FieldInitializer_HasNowhereToSayIt() => new Test(0)
    {
        TestCode =
            """
            using System;
            using System.Net.Mail;

            public class Desk
            {
                private readonly Action<MailMessage> _send = mail => new SmtpClient("mail").{|CSPN2006:Send|}(mail);
                public void Run() => _send(new MailMessage());
            }
            """,
    }.RunAsync();

    private static async Task Both(string source, string lineBreak, string qualifier = "")
    {
        foreach (var (index, origin) in new[] { "Partner", "Microsoft" }.Index())
        {
            var attribute = $"[{qualifier}NotificationSender({qualifier}SenderOrigin.{origin})]{lineBreak}";
            await new Test(index)
            {
                TestCode = source.Replace("«»", ""),
                FixedCode = source.Replace("«»", attribute).Replace("{|CSPN2006:", "").Replace("|}", ""),
                CodeActionEquivalenceKey = "NameSender." + origin,
                NumberOfIncrementalIterations = 1,
                NumberOfFixAllIterations = 1,
            }.RunAsync();
        }
    }

    private sealed class Test : CSharpCodeFixTest<SendAnalyzer, NameSenderFix, DefaultVerifier>
    {
        public Test(int index)
        {
            ReferenceAssemblies = Frameworks.Net10;
            CodeActionIndex = index;
            TestState.AdditionalReferences.Add(typeof(NotificationSenderAttribute).Assembly);
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: AnalyzerRun.OfConstructs);
    }
}
