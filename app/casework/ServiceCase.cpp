// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/ServiceCase.h"

#include "app/casework/CaseLegs.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/casework/WriteCase.h"
#include "app/core/IdText.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// A case for the same as another, of which nothing that was entered goes with it.
Case alike(const Case& named, const Case& own)
{
    Case made = own;
    made.kind = named.kind;
    made.kindZh = named.kindZh;
    made.kindEn = named.kindEn;
    made.channel = u"counter"_s;
    made.touchpoint = u"window"_s;
    made.scene = named.scene;
    made.act = named.act;
    return made;
}

Result<bool> isServedBy(const ServiceStep& begun, const std::optional<Case>& known)
{
    return known && begun.serves ? begun.serves(known->kind) : Result<bool>(true);
}

bool tellAll(
    Case& changed, const QUuid& payment, const QList<LegTold>& told, const CaseMover& mover)
{
    bool isTold = false;
    for (const LegTold& each : told)
        isTold = tellLeg(changed, payment, each.kind, each.event, mover) || isTold;
    return isTold;
}

} // namespace

CaseBook deskCases(Database& database)
{
    const auto find = [&database](const QUuid& id) { return caseNowWithin(database, id); };
    const auto keep
        = [&database](const Case& changed, const std::optional<Case>& before) -> Result<Done> {
        const auto kept = keepMovedWithin(database, changed, before);
        return kept ? Result<Done>(Done{}) : std::unexpected(kept.error());
    };
    return {find, keep};
}

CaseBook platformCases(Database& database, const PublishCase& publish)
{
    const auto find = [&database](const QUuid& id) { return CaseRepository(database).locked(id); };
    const auto keep
        = [&database, publish](const Case& changed, const std::optional<Case>&) -> Result<Done> {
        const auto saved = CaseRepository(database).save(changed);
        return saved ? publish(changed.branch, idText(changed.id), toJson(changed)) : saved;
    };
    return {find, keep};
}

Case caseBegun(const std::optional<Case>& known, const ServiceStep& begun)
{
    if (known && known->branch == begun.branch) {
        Case changed = *known;
        if (beginStep(changed, begun.step, begun.mover))
            return changed;
    }
    const bool isOwn = !begun.own.kind.isEmpty() || !known;
    Case opened = openedAs(isOwn ? begun.own : alike(*known, begun.own), begun.branch, begun.mover);
    const auto started = beginStep(opened, begun.step, begun.mover);
    HUI_ASSERT(started); // it is new and the mover's
    return opened;
}

Result<bool> isOfKind(Database& database, const QUuid& named, const ServesKind& serves)
{
    if (named.isNull() || !serves)
        return true;
    const auto known = CaseRepository(database).byId(named);
    if (!known)
        return std::unexpected(known.error());
    return *known ? serves((*known)->kind) : Result<bool>(true);
}

Result<Done> takeOnCase(const CaseBook& book, const QUuid& taking, const ServiceStep& begun)
{
    const auto known
        = taking.isNull() ? Result<std::optional<Case>>(std::nullopt) : book.find(taking);
    if (!known)
        return std::unexpected(known.error());
    const auto serves = isServedBy(begun, *known);
    if (!serves)
        return std::unexpected(serves.error());
    if (!*serves)
        return refused(QT_TRANSLATE_NOOP("Error",
            "The case is of another kind of business, which is not done by this. Leave the case, "
            "or open it and go on from there."));
    const Case changed = caseBegun(*known, begun);
    if (!taking.isNull() && changed.id != taking)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "The case cannot be gone on with here. Open it and look at its steps."));
    return book.keep(changed, *known);
}

Result<QUuid> bookCase(
    const CaseBook& book, const QUuid& named, const ServiceStep& begun, const QList<LegTold>& told)
{
    if (named.isNull())
        return QUuid();
    const auto known = book.find(named);
    if (!known)
        return std::unexpected(known.error());
    if (!*known && begun.own.kind.isEmpty())
        return QUuid();
    const auto serves = isServedBy(begun, *known);
    if (!serves || !*serves) // refused for it: the case hears nothing of a payment that is not its
        return serves ? Result<QUuid>(QUuid()) : std::unexpected(serves.error());
    Case changed = caseBegun(*known, begun);
    (void)tellAll(changed, begun.mover.operation, told, begun.mover);
    const bool isTheNamed = changed.id == named;
    if (const auto kept = book.keep(changed, isTheNamed ? *known : std::nullopt); !kept)
        return std::unexpected(kept.error());
    if (!*known || isTheNamed || (*known)->branch != begun.branch)
        return changed.id;
    Case apart = **known; // the desk that asked has it with a step that it did not get
    noteEvent(apart, apartAct(), begun.mover);
    const auto noted = book.keep(apart, *known);
    return noted ? Result<QUuid>(changed.id) : std::unexpected(noted.error());
}

const QString& apartAct()
{
    static const QString name = u"apart"_s;
    return name;
}

QUuid namedCase(const QJsonObject& body)
{
    return QUuid::fromString(body.value("case"_L1).toString());
}

Result<Done> tellCase(
    const CaseBook& book, const PaidCase& of, const QList<LegTold>& told, const CaseMover& mover)
{
    if (of.named.isNull())
        return Done{};
    for (const QUuid& id : {of.named, of.payment}) {
        const auto known = book.find(id);
        if (!known)
            return std::unexpected(known.error());
        Case changed = known->value_or(Case{});
        if (*known && tellAll(changed, of.payment, told, mover))
            return book.keep(changed, *known);
    }
    return Done{};
}

QList<LegTold> legsRefused(bool isCash)
{
    return {{LegKind::Money, isCash ? LegEvent::Succeed : LegEvent::Fail},
        {LegKind::Booking, LegEvent::Fail}};
}

QList<LegTold> legsGone(LegEvent event, bool isCash)
{
    QList<LegTold> told{{LegKind::Booking, event}};
    if (!isCash)
        told.append({LegKind::Money, LegEvent::Undo});
    return told;
}

} // namespace hui
