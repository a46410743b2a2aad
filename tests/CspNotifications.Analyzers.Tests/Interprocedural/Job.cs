using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A class that has two mailers, the members that a test gives it, and a method that uses them.</summary>
internal static class Job
{
    private const string Given =
        "Customer customer, Customer other, MailKind kind, bool flag, bool flag2, object anybody, List<Customer> customers";

    /// <summary>The class with these members only.</summary>
    public static Task With(string members, string types = "") => Analyzed.Code(
        $$"""
        {{types}}
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            {{members}}
        }
        """);

    /// <summary>The class with these members, and a method with these statements.</summary>
    public static Task Runs(string members, string statements, string types = "") => With(
        $$"""
        {{members}}

        public void Run({{Given}})
        {
            {{statements}}
        }
        """,
        types);

    /// <summary>The class with these members, and an async method with these statements.</summary>
    public static Task RunsAsync(string members, string statements, string types = "") => With(
        $$"""
        {{members}}

        public async Task RunAsync({{Given}})
        {
            await Task.Yield();
            {{statements}}
        }
        """,
        types);
}
