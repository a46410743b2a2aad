using CspNotifications.Analyzers.Rules;
using CspNotifications.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>The fixes of sends and registrations over a program that shows its own result, as <see cref="FixedBy{TAnalyzer, TFixes}"/> says.</summary>
internal static class Fixed
{
    public static Task Documents(params string[] documents) => FixedBy<SendAnalyzer, OfSends>.Documents(documents);

    public static Task Projects(string first, params string[] others) => FixedBy<SendAnalyzer, OfSends>.Projects(first, others);

    public static Task Code(string source) => FixedBy<SendAnalyzer, OfSends>.Code(source);

    public static Task Code(string source, NullableContextOptions nullable) => FixedBy<SendAnalyzer, OfSends>.Code(source, nullable);

    public static Task WarningsAsErrors(string source, params string[] warnings) => FixedBy<SendAnalyzer, OfSends>.WarningsAsErrors(source, warnings);

    public static Task Registrations(string statements) => FixedBy<SendAnalyzer, OfSends>.Registrations(statements);

    public static Task Composed(string source) => FixedBy<SendAnalyzer, OfSends>.Composed(source);

    public static Task TopLevel(string statements) => FixedBy<SendAnalyzer, OfSends>.TopLevel(statements);

    public static Task Body(string statements) => FixedBy<SendAnalyzer, OfSends>.Body(statements);

    public static Task By(string action, string source) => FixedBy<SendAnalyzer, OfSends>.By(action, source);

    private sealed class OfSends : IFixes
    {
        public static IEnumerable<CodeFixProvider> Providers => [new RouteFix(), new InjectFix(), new GuardFix(), new RegistrationFix()];
    }
}
