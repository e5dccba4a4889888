// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Cash.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace hui {

namespace {

std::unexpected<Error> unknownDenomination(const QString& id)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "This kind of note or coin is not taken."), id);
}

std::unexpected<Error> badPieces(const QString& id)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The number of pieces cannot be below zero."), id);
}

QList<Denomination> readDenominations()
{
    QFile file(QStringLiteral(":/cash/denominations.csv"));
    HUI_ASSERT(file.open(QIODevice::ReadOnly)); // compiled in
    QList<Denomination> read;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1)) { // the first names the columns
        const QStringList cells = line.split(u',');
        HUI_ASSERT(cells.size() == 5);
        const std::optional<Currency> currency = Currency::fromCode(cells.at(0).left(3));
        HUI_ASSERT(currency.has_value());
        read.append({cells.at(0), Money(cells.at(1).toLongLong(), *currency),
            cells.at(2) == QStringLiteral("coin"), cells.at(3).toInt(),
            cells.at(4).trimmed().toInt()});
    }
    std::stable_sort(read.begin(), read.end(), [](const Denomination& a, const Denomination& b) {
        return a.face.minor() > b.face.minor();
    });
    return read;
}

const Denomination* denominationOf(const QString& id)
{
    for (const Denomination& one : denominations(Currency::CNY))
        if (one.id == id)
            return &one;
    return nullptr;
}

/// What the drawer can give of one kind, and how much of it is given.
struct Pile {
    QString id;
    qint64 face = 0;
    qint64 stock = 0;
    qint64 given = 0;
};

/// Fills `amount` from piles in which every face divides the one before: there, taking as many as
/// possible of the largest first is exact and needs the fewest pieces, however little is in stock.
bool fillChain(std::vector<Pile*>& chain, qint64 amount)
{
    for (Pile* pile : chain) {
        pile->given = std::min(pile->stock, amount / pile->face);
        amount -= pile->given * pile->face;
    }
    return amount == 0;
}

qint64 piecesOf(const std::vector<Pile>& piles)
{
    qint64 pieces = 0;
    for (const Pile& pile : piles)
        pieces += pile.given;
    return pieces;
}

/// Tries every number of pieces of the kinds that break the chain (20 beside 50), and fills the
/// rest from the chain. Keeps the answer with the fewest pieces.
struct ChangeSearch {
    std::vector<Pile> piles;
    std::vector<Pile*> chain = {};
    std::vector<Pile*> breakers = {};
    std::vector<Pile> best = {};

    void sortPiles()
    {
        qint64 last = 0;
        for (Pile& pile : piles) {
            const bool divides = last == 0 || last % pile.face == 0;
            (divides ? chain : breakers).push_back(&pile);
            if (divides)
                last = pile.face;
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion): one level per kind of note that breaks the chain
    void search(size_t level, qint64 amount)
    {
        if (level == breakers.size()) {
            if (fillChain(chain, amount) && (best.empty() || piecesOf(piles) < piecesOf(best)))
                best = piles;
            return;
        }
        Pile* pile = breakers[level];
        const qint64 most = std::min(pile->stock, amount / pile->face);
        for (qint64 count = 0; count <= most; ++count) {
            pile->given = count;
            search(level + 1, amount - count * pile->face);
        }
    }
};

using Worth = Money (*)(Money face);

Money wholeOf(Money face)
{
    return face;
}

/// Adds what `pieces` are worth to `total`, each at `worth` of its face.
Result<Money> addPieces(Money total, const QMap<QString, int>& pieces, Worth worth)
{
    for (const auto& [id, count] : pieces.asKeyValueRange()) {
        const Denomination* one = denominationOf(id);
        if (one == nullptr || one->face.currency() != total.currency())
            return unknownDenomination(id);
        if (count < 0)
            return badPieces(id);
        const Result<Money> sum
            = add(total, Money(worth(one->face).minor() * count, one->face.currency()));
        if (!sum)
            return sum;
        total = *sum;
    }
    return total;
}

/// The pieces of one denomination on the wire.
struct Pieces {
    int sound = 0;
    int damaged = 0;
    int half = 0;
};

/// One element of the wire form; nothing when it is not exactly one.
std::optional<Pieces> piecesFromJson(const QJsonObject& object)
{
    const auto whole = [&object](QStringView key) -> int {
        const QJsonValue value = object.value(key);
        return value.isDouble() && value.toInt(-1) == value.toInteger(-2) ? value.toInt(-1) : -1;
    };
    const bool hasHalf = object.contains(u"half");
    const Pieces read{whole(u"pieces"), whole(u"damaged"), hasHalf ? whole(u"half") : 0};
    const bool fields = object.size() == (hasHalf ? 4 : 3);
    if (!fields || !object.value(u"denomination").isString() || read.sound < 0 || read.damaged < 0
        || read.half < 0)
        return std::nullopt;
    return read;
}

/// Takes `out` from `left`; names the first kind of which there are not enough.
std::optional<QString> takeFrom(QMap<QString, int>& left, const QMap<QString, int>& out)
{
    for (const auto& [id, count] : out.asKeyValueRange())
        if ((left[id] -= count) < 0)
            return id;
    return std::nullopt;
}

} // namespace

const QList<Denomination>& denominations(Currency currency)
{
    static const QList<Denomination> yuan = readDenominations();
    static const QList<Denomination> none;
    return currency == Currency::CNY ? yuan : none;
}

Money halfOf(Money face)
{
    return Money(face.minor() / 2, face.currency());
}

Result<Money> totalOf(const CashCount& count, Currency currency)
{
    const Result<Money> sound = addPieces(Money(0, currency), count.pieces, wholeOf);
    if (!sound)
        return sound;
    const Result<Money> damaged = addPieces(*sound, count.damaged, wholeOf);
    return damaged ? addPieces(*damaged, count.half, halfOf) : damaged;
}

Result<CashCount> proposeChange(Money amount, const CashCount& stock)
{
    ChangeSearch change{};
    for (const Denomination& one : denominations(amount.currency()))
        if (const int pieces = stock.pieces.value(one.id); pieces > 0)
            change.piles.push_back({one.id, one.face.minor(), pieces, 0});
    change.sortPiles();
    if (amount.minor() >= 0)
        change.search(0, amount.minor());
    if (change.best.empty() && !amount.isZero())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The drawer cannot make this amount of change."));
    CashCount given;
    for (const Pile& pile : change.best)
        if (pile.given > 0)
            given.pieces.insert(pile.id, static_cast<int>(pile.given));
    return given;
}

Result<CashCount> fewestPieces(Money amount)
{
    constexpr int plenty = 100'000; // of each kind
    CashCount all;
    for (const Denomination& kind : denominations(amount.currency()))
        all.pieces.insert(kind.id, plenty);
    return proposeChange(amount, all);
}

Result<CashCount> added(const CashCount& a, const CashCount& b)
{
    CashCount sum = a;
    const auto merge = [](QMap<QString, int>& into, const QMap<QString, int>& more) {
        for (const auto& [id, count] : more.asKeyValueRange())
            if (qAddOverflow(into[id], count, &into[id]))
                return false;
        return true;
    };
    if (!merge(sum.pieces, b.pieces) || !merge(sum.damaged, b.damaged) || !merge(sum.half, b.half))
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This is too much for one count."));
    return sum;
}

Result<CashCount> taken(const CashCount& stock, const CashCount& out)
{
    for (const QMap<QString, int>& worn : {out.damaged, out.half})
        for (const auto& [id, count] : worn.asKeyValueRange())
            if (count != 0)
                return failure(Error::Kind::Refused,
                    QT_TRANSLATE_NOOP("Error", "Damaged notes may not be given out again."), id);
    return removed(stock, out);
}

Result<CashCount> removed(const CashCount& stock, const CashCount& out)
{
    CashCount left = stock;
    for (const auto& missing : {takeFrom(left.pieces, out.pieces),
             takeFrom(left.damaged, out.damaged), takeFrom(left.half, out.half)})
        if (missing)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "The drawer does not hold these notes or coins."),
                *missing);
    return left;
}

QJsonArray toJson(const CashCount& count)
{
    QJsonArray array;
    for (const Denomination& one : denominations(Currency::CNY)) {
        const int pieces = count.pieces.value(one.id);
        const int damaged = count.damaged.value(one.id);
        const int half = count.half.value(one.id);
        if (pieces == 0 && damaged == 0 && half == 0)
            continue;
        QJsonObject row{{QStringLiteral("denomination"), one.id},
            {QStringLiteral("pieces"), pieces}, {QStringLiteral("damaged"), damaged}};
        if (half != 0)
            row.insert(QStringLiteral("half"), half);
        array.append(row);
    }
    return array;
}

Result<CashCount> cashCountFromJson(const QJsonArray& json)
{
    const auto malformed = [](const QString& detail) {
        return failure(Error::Kind::Protocol,
            QT_TRANSLATE_NOOP("Error", "A cash count could not be read."), detail);
    };
    CashCount count;
    QStringList seen;
    for (const QJsonValue& value : json) {
        const QJsonObject object = value.toObject();
        const QString id = object.value(u"denomination").toString();
        const auto pieces = piecesFromJson(object);
        if (!pieces || denominationOf(id) == nullptr || seen.contains(id))
            return malformed(id);
        seen.append(id);
        if (pieces->sound > 0)
            count.pieces.insert(id, pieces->sound);
        if (pieces->damaged > 0)
            count.damaged.insert(id, pieces->damaged);
        if (pieces->half > 0)
            count.half.insert(id, pieces->half);
    }
    return count;
}

} // namespace hui
