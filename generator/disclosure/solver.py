"""Between which counts a cell can lie, by HiGHS, the solver of integer programs."""

from collections.abc import Mapping, Sequence
from math import inf, isnan, nan
from typing import TYPE_CHECKING

from generator.disclosure.equations import Cell, Equation, Interval, Numbers

if TYPE_CHECKING:
    import highspy

Bounds = Mapping[Cell, tuple[int, int]]
_MOST_NODES = 20_000


class Solver:
    """All cells and equations of one group; each question names the equations that hold."""

    def __init__(self, equations: Sequence[Equation]) -> None:
        # Half a second and a few megabytes that only projects with hidden counts pay for.
        import highspy

        self._highs = highs = highspy.Highs()  # type: ignore[no-untyped-call]
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("mip_rel_gap", 0.0),
            ("mip_max_nodes", _MOST_NODES),
        ):
            highs.setOptionValue(option, value)
        self._least, self._most = highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize
        self._impossible = highspy.HighsModelStatus.kInfeasible
        self._unbounded = {
            highspy.HighsModelStatus.kUnbounded,
            highspy.HighsModelStatus.kUnboundedOrInfeasible,
        }
        self._found = int(highspy.SolutionStatus.kSolutionStatusFeasible)
        cells = sorted({cell for each in equations for cell in each.cells}, key=repr)
        self._columns = {cell: number for number, cell in enumerate(cells)}
        self._equations = equations
        self._holding: Numbers = frozenset()
        self._assumed: Bounds = {}
        # Of each cell, the smallest and largest count in the tables that were found to fit.
        self._seen: list[Interval | None] = [None] * len(cells)
        self._all_seen = {(self._holding, frozenset(self._assumed.items())): self._seen}
        for number in self._columns.values():
            highs.addVar(0.0, inf)
            highs.changeColIntegrality(number, highspy.HighsVarType.kInteger)
        for each in equations:
            columns = [self._columns[cell] for cell, _ in each.terms]
            factors = [float(factor) for _, factor in each.terms]
            highs.addRow(-inf, inf, len(columns), columns, factors)

    def interval(
        self,
        cell: Cell,
        holding: Numbers,
        enough: int,
        assumed: Bounds | None = None,
    ) -> Interval | None:
        """Where the cell can lie if these equations hold, by their numbers; None = nowhere.

        An interval as wide as `enough` may be wider still. `assumed`: bounds that a reader takes
        for granted. Every end is a count that a table in whole numbers really has: where the
        solver gives up, the interval is too narrow, never too wide.
        """
        self._hold(holding, assumed or {})
        seen = self._seen[self._columns[cell]]
        if seen is None or seen.narrower(enough):
            low = self._end(cell, self._least)
            if low is None:
                return None
            high = self._end(cell, self._most)
            seen = self._seen[self._columns[cell]]
            if high == inf and not isnan(low):
                return Interval(int(low), None)
        return seen or Interval(0, 0)

    def possible(self, holding: Numbers) -> bool:
        """Whether any table fits these equations."""
        self._hold(holding, {})
        return any(self._seen) or self._end(next(iter(self._columns)), self._least) is not None

    def _hold(self, holding: Numbers, assumed: Bounds) -> None:
        if holding == self._holding and assumed == self._assumed:
            return
        for number in holding ^ self._holding:
            low, high = -inf, inf
            if number in holding:
                low, high = self._bounds(self._equations[number])
            self._highs.changeRowBounds(number, low, high)
        for cell in self._assumed.keys() | assumed.keys():
            least, most = assumed.get(cell, (0, inf))
            self._highs.changeColBounds(self._columns[cell], float(least), float(most))
        self._holding, self._assumed = holding, assumed
        asked = holding, frozenset(assumed.items())
        self._seen = self._all_seen.setdefault(asked, [None] * len(self._columns))

    def _bounds(self, equation: Equation) -> tuple[float, float]:
        low = -inf if equation.low is None else float(equation.low)
        return low, inf if equation.high is None else float(equation.high)

    def _end(self, cell: Cell, sense: "highspy.ObjSense") -> float | None:
        """The smallest or largest count of a cell; None = no table fits, NaN = none was found."""
        column = self._columns[cell]
        self._highs.changeColCost(column, 1.0)
        self._highs.changeObjectiveSense(sense)
        # In fractions first, which is quicker: often the best answer is whole all the same.
        end: float | None = nan
        for in_fractions in (True, False):
            self._highs.setOptionValue("solve_relaxation", in_fractions)
            self._highs.run()
            end = self._answer(column)
            if end is None or not isnan(end):
                break
        self._highs.changeColCost(column, 0.0)  # and the answer is gone
        return end

    def _answer(self, column: int) -> float | None:
        status = self._highs.getModelStatus()
        if status == self._impossible:
            return None
        if status in self._unbounded:
            return inf
        if self._highs.getInfo().primal_solution_status != self._found:
            return nan
        counts = [round(each) for each in self._highs.getSolution().col_value]
        if not self._fits(counts):
            return nan
        for number, count in enumerate(counts):
            seen = self._seen[number] or Interval(count, count)
            self._seen[number] = Interval(min(seen.low, count), max(seen.high or 0, count))
        return counts[column]

    def _fits(self, counts: Sequence[int]) -> bool:
        """Whether these whole numbers fit: solvers work to a tolerance, or in fractions."""
        ranges = ((self._columns[cell], *ends) for cell, ends in self._assumed.items())
        return (
            min(counts, default=0) >= 0
            and all(least <= counts[column] <= most for column, least, most in ranges)
            and all(self._holds(self._equations[number], counts) for number in self._holding)
        )

    def _holds(self, equation: Equation, counts: Sequence[int]) -> bool:
        total = sum(factor * counts[self._columns[cell]] for cell, factor in equation.terms)
        return (equation.low is None or equation.low <= total) and (
            equation.high is None or total <= equation.high
        )
