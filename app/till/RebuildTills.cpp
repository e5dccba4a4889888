// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/RebuildTills.h"

#include "app/core/CashBox.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CarriedCashRepository.h"
#include "app/till/SpotCountRepository.h"
#include "app/till/TillChange.h"
#include "app/till/TransferRepository.h"

#include <QLoggingCategory>

#include <algorithm>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "hui.till")

/// Cash in an operation's body; what cannot be read is none, and the worth decides.
CashCount cashIn(const QJsonObject& body, const QString& key)
{
    return cashCountFromJson(body.value(key).toArray()).value_or(CashCount{});
}

Money moneyIn(const QJsonObject& body, const QString& key)
{
    return Money::fen(body.value(key).toObject().value("minor"_L1).toInteger());
}

Money worth(const CashCount& cash)
{
    return totalOf(cash, Currency::CNY).value_or(Money::fen(0));
}

QUuid idIn(const QJsonObject& body, const QString& key)
{
    return QUuid::fromString(body.value(key).toString());
}

/// One entry of the journal after the other, as the verbs left it.
class Rebuilding {
public:
    explicit Rebuilding(Database& database)
        : m_database(database)
        , m_tills(database)
        , m_transfers(database)
    {
    }

    Result<Done> take(const Operation& operation)
    {
        using Step = Result<Done> (Rebuilding::*)(const Operation&);
        struct Way {
            QLatin1StringView kind;
            Step step;
        };
        static constexpr Way ways[]{{"till.open"_L1, &Rebuilding::open},
            {"till.lock"_L1, &Rebuilding::enter}, {"till.unlock"_L1, &Rebuilding::enter},
            {"till.reopen"_L1, &Rebuilding::enter}, {"till.seal"_L1, &Rebuilding::enter},
            {"till.count"_L1, &Rebuilding::count}, {"till.review"_L1, &Rebuilding::count},
            {"till.difference"_L1, &Rebuilding::difference},
            {"till.spot_count"_L1, &Rebuilding::spotCount}, {"till.return"_L1, &Rebuilding::giveUp},
            {"till.force_close"_L1, &Rebuilding::giveUp}, {"till.issue"_L1, &Rebuilding::send},
            {"till.carry"_L1, &Rebuilding::carry}, {"cash.send"_L1, &Rebuilding::send},
            {"cash.receive"_L1, &Rebuilding::end}, {"cash.refuse"_L1, &Rebuilding::end},
            {"cash.take_back"_L1, &Rebuilding::end}};
        for (const Way& way : ways)
            if (way.kind == operation.kind)
                return (this->*way.step)(operation);
        return move(operation);
    }

private:
    /// Writes what became of a till; nothing when there is none to write.
    template <class Change>
    Result<Done> change(const Operation& operation, const QString& number, Change change)
    {
        const auto till = m_tills.inUse(number);
        if (!till)
            return std::unexpected(till.error());
        if (!*till) {
            qCWarning(log).noquote() << operation.kind << "of a till that is not open" << number;
            return Done{};
        }
        Till after = **till;
        const Result<std::optional<Money>> moved = change(after);
        if (!moved)
            return std::unexpected(moved.error());
        return write(operation, after, *moved);
    }

    Result<Done> write(const Operation& operation, const Till& till, std::optional<Money> moved)
    {
        if (const auto saved = m_tills.save(till, operation.id); !saved || !moved)
            return saved;
        return m_tills.addEntry(till, entryOf(operation, *moved, till.balance));
    }

    Result<Done> open(const Operation& operation)
    {
        const Shift& shift = operation.shift;
        const auto today = m_tills.of(shift.till, shift.businessDate);
        if (!today)
            return std::unexpected(today.error());
        const CashCount counted = cashIn(operation.body, u"counted"_s);
        const Money there = *today ? (*today)->balance : Money::fen(0);
        return write(operation,
            {shift.till, shift.operatorId, shift.businessDate, TillState::Active, counted,
                worth(counted), 0},
            Money::fen(worth(counted).minor() - there.minor()));
    }

    /// A step that moves nothing.
    Result<Done> enter(const Operation& operation)
    {
        return change(
            operation, operation.shift.till, [&](Till& till) -> Result<std::optional<Money>> {
                till.state = operation.kind == u"till.lock" ? TillState::Locked
                    : operation.kind == u"till.seal"        ? TillState::Sealed
                                                            : TillState::Active;
                if (operation.kind == u"till.reopen")
                    till.countsEntered = 0;
                return std::nullopt;
            });
    }

    Result<Done> count(const Operation& operation)
    {
        const QJsonObject& body = operation.body;
        const CashCount counted = cashIn(body, u"counted"_s);
        const Money difference = moneyIn(body, u"difference"_s);
        const TillCount kept{operation.id, body.value("attempt"_L1).toInt(), counted,
            moneyIn(body, u"expected"_s), worth(counted), operation.at,
            body.value("approval"_L1).toObject().value("id"_L1).toString()};
        return change(
            operation, operation.shift.till, [&](Till& till) -> Result<std::optional<Money>> {
                till.countsEntered += 1;
                till.state = difference.isZero() ? TillState::Balanced
                    : difference.isPositive()    ? TillState::Over
                                                 : TillState::Short;
                if (difference.isZero())
                    till.stock = counted;
                const auto added = m_tills.addCount(till, kept);
                return added ? Result<std::optional<Money>>(std::nullopt)
                             : std::unexpected(added.error());
            });
    }

    Result<Done> difference(const Operation& operation)
    {
        return change(
            operation, operation.shift.till, [&](Till& till) -> Result<std::optional<Money>> {
                const Money difference = moneyIn(operation.body, u"difference"_s);
                till.balance = Money::fen(till.balance.minor() + difference.minor());
                const auto counts = m_tills.counts(till.id, till.businessDate);
                if (!counts)
                    return std::unexpected(counts.error());
                if (!counts->isEmpty() && counts->last().total == till.balance) {
                    till.state = TillState::Balanced;
                    till.stock = counts->last().counted;
                }
                return std::optional(difference);
            });
    }

    Result<Done> spotCount(const Operation& operation)
    {
        const QJsonObject& body = operation.body;
        const auto till = m_tills.inUse(operation.shift.till);
        if (!till || !*till)
            return till ? Result<Done>(Done{}) : std::unexpected(till.error());
        const CashCount counted = cashIn(body, u"counted"_s);
        return SpotCountRepository(m_database)
            .add({operation.id, (*till)->id, (*till)->businessDate, counted,
                moneyIn(body, u"expected"_s), worth(counted), operation.at,
                body.value("approval"_L1).toObject().value("id"_L1).toString()});
    }

    Result<Done> carry(const Operation& operation)
    {
        CarriedCashRepository carried(m_database);
        for (const QJsonValue& each : operation.body.value("items"_L1).toArray()) {
            const QJsonObject item = each.toObject();
            const auto added = carried.add({idIn(item, u"operation"_s), operation.id,
                item.value("kind"_L1).toString(), item.value("till"_L1).toString(),
                moneyIn(item, u"amount"_s), operation.shift.businessDate});
            if (!added)
                return added;
        }
        return Done{};
    }

    /// Handed back, or closed by force by somebody else: what was inside is on its way to the
    /// vault.
    Result<Done> giveUp(const Operation& operation)
    {
        const bool forced = operation.kind == u"till.force_close";
        const QString number
            = forced ? operation.body.value("till"_L1).toString() : operation.shift.till;
        const CashCount cash = cashIn(operation.body, forced ? u"counted"_s : u"cash"_s);
        const auto left = change(operation, number, [](Till& till) -> Result<std::optional<Money>> {
            const Money out = Money::fen(-till.balance.minor());
            till.state = TillState::Returned;
            till.stock = {};
            till.balance = Money::fen(0);
            return std::optional(out);
        });
        return left ? transfer(operation, number, vaultBox(), Transfer::Purpose::Return, cash)
                    : left;
    }

    Result<Done> send(const Operation& operation)
    {
        const CashCount cash = cashIn(operation.body, u"cash"_s);
        if (const auto moved = move(operation, {}, cash, operation.id); !moved)
            return moved;
        const bool issue = operation.kind == u"till.issue";
        return transfer(operation, operation.shift.till, operation.body.value("to"_L1).toString(),
            issue ? Transfer::Purpose::Issue : Transfer::Purpose::Move, cash);
    }

    /// Known already when the platform has told of it.
    Result<Done> transfer(const Operation& operation, const QString& from, const QString& to,
        Transfer::Purpose purpose, const CashCount& cash)
    {
        const auto known = m_transfers.byId(operation.id);
        if (!known)
            return std::unexpected(known.error());
        if (*known || !operation.amount || operation.amount->isZero())
            return Done{};
        return m_transfers.add(
            {operation.id, operation.shift.businessDate, from, to, purpose, cash, *operation.amount,
                operation.shift.operatorId, TransferState::InTransit, {}, operation.at});
    }

    Result<Done> end(const Operation& operation)
    {
        const auto known = m_transfers.byId(idIn(operation.body, u"transfer"_s));
        if (!known)
            return std::unexpected(known.error());
        const bool refused = operation.kind == u"cash.refuse";
        if (*known) {
            const TransferState state = refused     ? TransferState::Refused
                : operation.kind == u"cash.receive" ? TransferState::Received
                                                    : TransferState::TakenBack;
            const auto moved = m_transfers.move(
                **known, state, operation.body.value("reason"_L1).toString(), operation.id);
            if (!moved)
                return moved;
        }
        if (refused || !operation.amount)
            return Done{};
        const auto pieces
            = *known ? Result<CashCount>((*known)->cash) : fewestPieces(*operation.amount);
        return pieces ? move(operation, *pieces, {}, operation.id)
                      : std::unexpected(pieces.error());
    }

    /// Cash of a customer. Several payments in one go have one count, which each of them tells; the
    /// rows of a list that is undone have one as well, which the first of them tells.
    Result<Done> move(const Operation& operation)
    {
        const QJsonObject& body = operation.body;
        const QJsonObject basket = body.value("basket"_L1).toObject();
        if (!basket.isEmpty())
            return move(operation, cashIn(body, u"cash_in"_s), cashIn(body, u"cash_out"_s),
                idIn(basket, u"id"_s));
        if (body.contains("undo_cash"_L1))
            return move(operation, {}, cashIn(body, u"undo_cash"_s), idIn(body, u"undo"_s));
        return move(
            operation, cashIn(body, u"cash_in"_s), cashIn(body, u"cash_out"_s), operation.id);
    }

    Result<Done> move(
        const Operation& operation, const CashCount& in, const CashCount& out, const QUuid& counted)
    {
        if (in == CashCount{} && out == CashCount{})
            return Done{};
        const auto before = m_tills.entryOf(counted);
        if (!before)
            return std::unexpected(before.error());
        if (*before)
            return Done{};
        const auto till = m_tills.inUse(operation.shift.till);
        if (!till || !*till)
            return till ? Result<Done>(Done{}) : std::unexpected(till.error());
        Till after = **till;
        after.balance = Money::fen(after.balance.minor() + worth(in).minor() - worth(out).minor());
        const Result<CashCount> pieces = stockAfter(after, in, out);
        if (!pieces)
            return std::unexpected(pieces.error());
        after.stock = *pieces;
        if (const auto saved = m_tills.save(after, counted); !saved)
            return saved;
        const QString reason = counted == operation.id || operation.body.contains("basket"_L1)
            ? operation.kind
            : u"billpay.batch_undo"_s;
        return m_tills.addEntry(
            after, {0, counted, reason, worth(in), worth(out), after.balance, operation.at});
    }

    static Result<CashCount> stockAfter(
        const Till& after, const CashCount& in, const CashCount& out)
    {
        const Result<CashCount> filled = added(after.stock, in);
        const Result<CashCount> left = filled ? removed(*filled, out) : filled;
        return left ? left : fewestPieces(after.balance);
    }

    Database& m_database;
    TillRepository m_tills;
    TransferRepository m_transfers;
};

} // namespace

Result<Done> rebuildTills(Database& database, qint64 first, qint64 last)
{
    HUI_ASSERT(database.inTransaction());
    Rebuilding rebuilding(database);
    return Journal(database).visit(first, last,
        [&rebuilding](const Operation& operation) { return rebuilding.take(operation); });
}

} // namespace hui
