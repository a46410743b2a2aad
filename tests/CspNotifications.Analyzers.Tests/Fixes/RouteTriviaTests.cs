using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Comments, directives and layout.</summary>
public class RouteTriviaTests
{
    [Fact]
    public Task PartsThatOtherSymbolsCompile_AreNotChanged() => Fixed.Body(
        """
        ms
        #if OTHER
                    .Prepared()
        #endif
                    .{|CSPN1001:Send|}(MailKind.Renewal);
        """);

    [Fact]
    public Task CommentsInReceiver_Stay() => Fixed.Code(
        """
        public class Job
        {
            private readonly MicrosoftMailer _ms = new();
            private readonly PartnerMailer _partner = new();

            public void Run()
            {
                // before
                «_ms→_partner» /* primary */ . /* now */ {|CSPN1001:Send|}( /* kind */ MailKind.Renewal ) ; // after
                «this→this._partner» // the mailer
                    «._ms→».{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task DirectiveInReceiver_IsNotOffered() => Fixed.Code(
        """
        public class Job
        {
            private readonly MicrosoftMailer _ms = new();
            private readonly PartnerMailer _partner = new();

            public void Run()
            {
                this
        #if DEBUG
        #endif
                    ._ms.{|CSPN1001:Send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task CarriageReturnsAndTabs_Stay() => Fixed.Code(
        """
        public class Job
        {
        	private readonly MicrosoftMailer _ms = new();
        	private readonly PartnerMailer _partner = new();

        	public void Run(  Customer   customer )
        	{
        		«_ms→_partner»
        			.{|CSPN1001:Send|}(
        				MailKind.Renewal,	customer ) ;
        	}
        }
        """.ReplaceLineEndings("\r\n"));
}
