using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// The transfer function: evaluates one operation in the current state of the memory and returns the number of the value it makes.
/// One method a construct; an operation nobody wrote a method for makes an unknown value of its operands.
/// </summary>
internal sealed partial class Interpreter(BodyContext context, ControlFlowGraph graph)
{
    /// <summary>Operations within operations: beyond this a value is unknown, which keeps the stack bounded.</summary>
    private const int MaxDepth = 400;

    private readonly Memory _memory = context.Memory;
    private readonly Sends _sends = context.Sends;
    private readonly CancellationToken _cancellation = context.Cancellation;
    private int _depth;

    /// <summary>Control does not come past the operation that was evaluated last.</summary>
    public bool IsDead { get; private set; }

    private int Evaluate(IOperation? operation)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (operation is null || _depth >= MaxDepth)
            return Unknown(operation);

        _depth++;
        var value = Dispatch(operation);
        _depth--;
        return value;
    }

    private int Dispatch(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { ConstantValue.HasValue: true } field => ConstantField(field),
        ILocalReferenceOperation { ConstantValue.HasValue: true } local => ConstantLocal(local),
        IFlowCaptureReferenceOperation => Reference(operation),
        IConversionOperation conversion => Convert(conversion),
        { ConstantValue.HasValue: true } and not ({ Type.SpecialType: SpecialType.System_String } and (IBinaryOperation or IInterpolatedStringOperation)) =>
            Constant(operation),
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation => Reference(operation),
        IPropertyReferenceOperation property => Property(property),
        IArrayElementReferenceOperation element => ArrayElement(element),
        IImplicitIndexerReferenceOperation element => ImplicitIndexer(element),
        IInlineArrayAccessOperation element => InlineArrayElement(element),
        IInstanceReferenceOperation instance => This(instance.Type),
        IFlowCaptureOperation capture => Capture(capture),
        IExpressionStatementOperation statement => Evaluate(statement.Operation),
        ISimpleAssignmentOperation assignment => Assign(assignment),
        ICompoundAssignmentOperation assignment => AssignCompound(assignment),
        IIncrementOrDecrementOperation step => Count(step),
        IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction),
        IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
        IEventAssignmentOperation subscription => Subscribe(subscription),
        IInvocationOperation invocation => Invoke(invocation),
        IObjectCreationOperation creation => Create(creation),
        IDelegateCreationOperation creation => Delegate(creation),
        IMethodReferenceOperation method => MethodGroup(method),
        IFlowAnonymousFunctionOperation lambda => Lambda(lambda),
        IReturnOperation { Kind: OperationKind.YieldReturn } yield => Yield(yield),
        ITypeOfOperation type => TypeObject(type.TypeOperand, type),
        ITranslatedQueryOperation query => Evaluate(query.Operation),
        IAwaitOperation await => Await(await),
        IBinaryOperation binary => Binary(binary),
        ITupleBinaryOperation comparison => CompareTuples(comparison),
        IDefaultValueOperation nothing => Default(nothing),
        IUnaryOperation unary => Unary(unary),
        IIsNullOperation isNull => Truth(isNull, new Condition.IsConstant(Evaluate(isNull.Operand), null)),
        IIsTypeOperation isType => TypeTest(isType),
        IIsPatternOperation isPattern => PatternTest(isPattern),
        ITupleOperation tuple => Tuple(tuple),
        IAnonymousObjectCreationOperation anonymous => AnonymousObject(anonymous),
        IEventReferenceOperation raised => _memory.Read(PlaceOf(raised)),
        IArrayCreationOperation array => Array(array),
        ICollectionExpressionOperation collection => Collection(collection),
        IInterpolatedStringOperation text => Interpolated(text),
        IAddressOfOperation address => AddressOf(address),
        ITypeParameterObjectCreationOperation creation => _memory.Make(creation, OfType(creation)),
        _ when IsStackArray(operation) => StackArray(operation),
        _ => Unfamiliar(operation),
    };

    /// <summary>Evaluates the operands for their effects; what comes of them is known by its type only.</summary>
    private int Unfamiliar(IOperation operation)
    {
        foreach (var operand in operation.ChildOperations)
        {
            Evaluate(operand);
            if (IsDead)
                break;
        }

        return Unknown(operation);
    }

    private int Unknown(IOperation? operation) =>
        operation is null ? _memory.Numbering.Value("nothing") : _memory.Make(operation, OfType(operation));

    private Value OfType(IOperation operation) => OfType(operation.Type, operation);

    /// <summary>Where it is shown is written down for a type that says something only: most say nothing.</summary>
    private Value OfType(ITypeSymbol? type, IOperation site)
    {
        var known = _memory.Values.OfType(type);
        return known.Facets.IsKnown ? _memory.Values.OfType(type, StepAt(site, type?.Name ?? "")) : known;
    }

    /// <summary>What a call of a method makes, as its declaration says.</summary>
    private Value Returned(Value ofType, IMethodSymbol method, IOperation site) =>
        _memory.Model.OfReturn(method) is { IsKnown: true } stated ? _memory.Values.Stated(ofType, stated, StepAt(site, ValueFactory.NameOf(method))) : ofType;

    private static EvidenceStep StepAt(IOperation operation, string text) => new(operation.Syntax.GetLocation(), text);

    private int This(ITypeSymbol? type)
    {
        var place = _memory.Numbering.Place(0, ThisKey.Instance, type);
        return _memory.ReadHeld(place);
    }

    /// <summary>Stands for the object that a body runs on.</summary>
    internal sealed class ThisKey
    {
        public static readonly ThisKey Instance = new();

        private ThisKey()
        {
        }
    }

    private int Constant(IOperation operation) =>
        _memory.Make(operation, _memory.Values.OfConstant(operation.Type, operation.ConstantValue.Value, operation.Syntax.GetLocation()));

    /// <summary>Narrows the current state; false, and control ends, when it cannot be.</summary>
    public bool AssumeHere(Condition condition, bool truth = true)
    {
        State? assumed = null;
        foreach (var state in context.Narrowing.Assume(_memory.Current, condition, truth))
            assumed = assumed is null ? state : _memory.Join(assumed, state, condition);

        if (assumed is not null)
            _memory.Current = assumed;

        return assumed is not null;
    }

    /// <summary>The value is one of these constants; false when it cannot be.</summary>
    public bool AssumeAmong(int value, ConstantSet constants, ITypeSymbol? type)
    {
        if (constants.Count == 1)
            return AssumeHere(new Condition.IsConstant(value, constants.Values[0], type));

        return context.Narrowing.AssumeAmong(_memory.Current, value, constants) is { } assumed && Assumed(assumed);
    }

    private bool Assumed(State state)
    {
        _memory.Current = state;
        return true;
    }

    /// <summary>A value of which a guard said this.</summary>
    public Value Asked(Value known, Facet facet, FacetSet set, bool truth) =>
        context.Narrowing.Ask(known, new(facet, set, When: true), truth);

    private int Capture(IFlowCaptureOperation capture)
    {
        _captured[capture.Id] = capture.Value;
        _alternatives.Add((capture.Id, capture.Value));
        var place = _memory.Numbering.Place(0, capture.Id, capture.Value.Type);
        var (value, address) = Captured(capture);
        _memory.Current = _memory.Current.WithoutPlace(place);
        _memory.Current = _memory.Current.WithPlace(place, value);
        if (address != 0)
            _memory.Current = _memory.Current.WithAddress(place, address);

        return value;
    }

    private readonly Dictionary<CaptureId, IOperation> _captured = [];

    /// <summary>What is captured, and the place it stands for where something is written through the capture.</summary>
    private (int Value, int Address) Captured(IFlowCaptureOperation capture)
    {
        var syntax = capture.Value.Syntax;
        if (syntax.Parent is WithExpressionSyntax with && with.Expression == syntax && capture.Value.Type is { IsValueType: true })
            return (_memory.Copy(Evaluate(capture.Value), capture), 0);

        var address = IsOnlyRead(syntax) || IsFlowing(capture.Value) ? 0 : PlaceOf(capture.Value);
        if (address == 0)
            return (Evaluate(capture.Value), 0);

        var got = capture.Value is IPropertyReferenceOperation { Arguments.IsEmpty: true } property ? Get(property, _memory.Numbering[address].Owner) : null;
        return (got ?? ReadAt(address, capture), address);
    }

    /// <summary>Nothing is written through it: <c>a</c> in <c>c ? a : b</c> (but not <c>ref a</c>), in <c>a ?? b</c> or in <c>a?.B</c>.</summary>
    private static bool IsOnlyRead(SyntaxNode syntax) =>
        syntax.Parent is ConditionalExpressionSyntax or BinaryExpressionSyntax or ConditionalAccessExpressionSyntax or SwitchExpressionArmSyntax;

    /// <summary>A handler that is added runs with those that are there; one that is taken away does not any more.</summary>
    private int Subscribe(IEventAssignmentOperation subscription)
    {
        var handler = Evaluate(subscription.HandlerValue);
        if (subscription.Adds)
            Escape(handler, subscription);

        if (PlaceOf(subscription.EventReference) is not 0 and var place)
            Store(place, Combined(subscription, _memory.Read(place), handler, subscription.Adds), subscription);

        return Unknown(subscription);
    }

    /// <summary>A delegate with what another runs added to it, or taken away.</summary>
    private int Combined(IOperation site, int before, int handler, bool adds)
    {
        var known = _memory.Fact(before);
        var handlers = _memory.Fact(handler).Targets;
        var targets = adds ? known.Targets.AddRange(handlers.Where(target => !known.Targets.Contains(target))) : known.Targets.RemoveRange(handlers);
        return _memory.Make((site, "combined"), _memory.FromInput(known, before) with { Targets = targets, Constants = null, Besides = null, IsNotNull = adds || known.IsNotNull });
    }
}
