using System.Text;

namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>The body of a method while it is written: what is in scope, how deep, how much may still be written.</summary>
internal sealed class Body(Draft draft, Chance chance, int budget)
{

    private const int MaxExpressionDepth = 3;
    private const int MaxStatementDepth = 3;

    private readonly StringBuilder _lines = new();
    private List<Variable> _scope = [];
    private List<Helper> _localFunctions = [];
    private int _indent = 2;
    private int _expressionDepth;
    private int _budget = budget;

    public Draft Draft => draft;

    public Chance Chance => chance;

    public int Level => draft.Level;

    public int StatementDepth { get; private set; }

    public bool IsDeep => StatementDepth >= MaxStatementDepth;

    /// <summary>Break and continue may stand here.</summary>
    public bool IsInLoop { get; private set; }

    /// <summary>Nothing may leave from here but by an exception.</summary>
    public bool IsInFinally { get; private set; }

    /// <summary>A label further on that can be jumped to from here.</summary>
    public string? Label { get; private set; }

    /// <summary>How the method is left.</summary>
    public string Leaving { get; set; } = "return;";

    public bool IsSimple => _expressionDepth >= MaxExpressionDepth;

    public string Text => _lines.ToString();

    /// <summary>How far the body is from the entry: helpers call helpers.</summary>
    public int CallDepth { get; init; }

    /// <summary>Await may stand here.</summary>
    public bool IsAsync { get; set; }

    /// <summary>There is no object to have fields of.</summary>
    public bool IsStatic { get; init; }

    public string NewName(string prefix) => draft.NewName(prefix);

    public void Declare(Variable variable) => _scope.Add(variable);

    public IReadOnlyList<Variable> Variables(Sort sort) => [.. _scope.Where(variable => variable.Sort == sort)];

    public Variable? AnyVariable(Sort sort, Func<Variable, bool>? suits = null)
    {
        var found = _scope.Where(variable => variable.Sort == sort && (suits is null || suits(variable))).ToList();
        return found.Count == 0 ? null : chance.Of(found);
    }

    public Variable? AnyWritable(Sort sort) => AnyVariable(sort, variable => variable.IsWritten);

    public void DeclareFunction(Helper helper) => _localFunctions.Add(helper);

    public Helper? AnyHelper(Func<Helper, bool> suits)
    {
        var found = draft.Helpers.Concat(_localFunctions).Where(helper => (helper.IsStatic || !IsStatic) && suits(helper)).ToList();
        return found.Count == 0 ? null : chance.Of(found);
    }

    public string Of(Sort sort)
    {
        _expressionDepth++;
        try
        {
            var made = draft.Productions.Expression(sort, this);
            return sort == Sort.Condition && made.Contains(' ') ? $"({made})" : made;
        }
        finally
        {
            _expressionDepth--;
        }
    }

    public void Emit(string line) => _lines.Append(' ', _indent * 4).Append(line).Append('\n');

    /// <summary>Statements that see what was declared before, and keep what they declare to themselves.</summary>
    public void Block(Action<Body> write, string head = "", string tail = "")
    {
        var (outer, functions) = (_scope, _localFunctions);
        (_scope, _localFunctions) = ([.. outer], [.. functions]);
        if (head.Length > 0)
            Emit(head);

        Emit("{");
        _indent++;
        StatementDepth++;
        write(this);
        StatementDepth--;
        _indent--;
        Emit("}" + tail);
        (_scope, _localFunctions) = (outer, functions);
    }

    public void Loop(Action<Body> write, string head, string tail = "")
    {
        var wasInLoop = IsInLoop;
        IsInLoop = true;
        Block(write, head, tail);
        IsInLoop = wasInLoop;
    }

    public void Finally(Action<Body> write)
    {
        var (wasInLoop, wasInFinally, label) = (IsInLoop, IsInFinally, Label);
        (IsInLoop, IsInFinally, Label) = (false, true, null);
        Block(write, "finally");
        (IsInLoop, IsInFinally, Label) = (wasInLoop, wasInFinally, label);
    }

    /// <summary>Statements that a jump may pass by: what they declare is not there after them.</summary>
    public void Passable(string label, Action<Body> write)
    {
        var outer = Label;
        Label = label;
        Hidden(write);
        Label = outer;
    }

    /// <summary>What is declared in there is not seen here.</summary>
    public void Hidden(Action<Body> write)
    {
        var (scope, functions) = (_scope, _localFunctions);
        (_scope, _localFunctions) = ([.. scope], [.. functions]);
        write(this);
        (_scope, _localFunctions) = (scope, functions);
    }

    /// <summary>What may be said in a function within of one expression.</summary>
    public void Captured(Action<Body> write) => Hidden(inner =>
    {
        _scope.RemoveAll(variable => variable.IsRef);
        write(inner);
    });

    /// <summary>A function within: it sees all that can be captured, and nothing leaves it but by its end.</summary>
    public void Function(Action<Body> write, string head, string tail = "", string leaving = "return;", bool isAsync = false)
    {
        var (scope, wasInLoop, wasInFinally, label, before, wasAsync) = (_scope, IsInLoop, IsInFinally, Label, Leaving, IsAsync);
        (_scope, IsInLoop, IsInFinally, Label, Leaving, IsAsync) = ([.. scope.Where(variable => !variable.IsRef)], false, false, null, leaving, isAsync);
        Block(write, head, tail);
        (_scope, IsInLoop, IsInFinally, Label, Leaving, IsAsync) = (scope, wasInLoop, wasInFinally, label, before, wasAsync);
    }

    /// <summary>One to a few statements.</summary>
    public void Statements(int most = 3)
    {
        for (var count = 1 + chance.Below(most); count > 0 && _budget > 0; count--)
            Statement();
    }

    public void Statement()
    {
        _budget--;
        draft.Productions.Statement(this);
    }

    public void AllStatements()
    {
        while (_budget > 0)
            Statement();
    }
}
