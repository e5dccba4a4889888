// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/NeedService.h"
#include "modules/cases/CaseForm.h"
#include "modules/cases/ui/CasePane.h"
#include "ui/ParameterForm.h"
#include "ui/SegmentedControl.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

// What stands in the form of a case: put in, given out, and what came from elsewhere.

namespace hui::cases {

using namespace Qt::StringLiterals;

void CasePane::fill(const QMap<QString, QString>& entries)
{
    if (!m_form)
        return;
    const QSignalBlocker quiet(m_form); // it is kept already
    m_form->setEntries(entries);
    m_asShown = m_form->entries();
}

bool CasePane::offerDraft(const QUuid& id, const QMap<QString, QString>& draft)
{
    if (!m_case || m_case->id != id || !m_form || !isMine() || m_form->entries() != m_asShown)
        return false;
    fill(draft);
    return true;
}

void CasePane::ask(CaseAct act)
{
    if (!m_case || m_busy)
        return;
    CaseMove move{.caseId = m_case->id, .act = act};
    const bool mustBeRight = act == CaseAct::Begin || act == CaseAct::Complete;
    if (m_form && mustBeRight && !m_form->check())
        return;
    if (isReasonMissing(act))
        return;
    if (m_form)
        move.entries = entries(mustBeRight);
    if (m_end->isVisibleTo(this) && act != CaseAct::Park && act != CaseAct::Reopen)
        move.note = m_note->text().trimmed();
    if (act == CaseAct::Follow)
        move.rating = m_rating->current().toInt();
    move.isByCall = act == CaseAct::Follow && m_way->current() == QStringLiteral("call");
    Q_EMIT moveAsked(move);
}

QJsonObject CasePane::entered() const
{
    return {
        {QStringLiteral("note"), m_note->text()}, {QStringLiteral("rating"), m_rating->current()}};
}

void CasePane::restore(const QJsonObject& entered)
{
    m_note->setText(entered.value(QStringLiteral("note")).toString());
    const int rating = entered.value(QStringLiteral("rating")).toString().toInt();
    m_rating->setCurrent(QString::number(qBound(0, rating, 5)));
}

/// What the form does not ask for stays as it is: a signature from the telephone.
QMap<QString, QString> CasePane::entries(bool normalised) const
{
    QMap<QString, QString> merged = m_case->entries;
    for (const Parameter& parameter : caseForm(m_case->kind))
        merged.remove(parameter.key);
    merged.insert(normalised ? m_form->values() : m_form->entries());
    return merged;
}

void CasePane::setOffers(const std::vector<ServiceEntry>& offers)
{
    m_offers = offers;
}

void CasePane::setNeeds(const QHash<QString, Need>& needs)
{
    m_needs = needs;
    presentEnd();
    presentButtons();
}

/// The service that goes on with this kind of need, as the catalogue says; what a teller wished to
/// be wanted of it decides nothing. None: the case goes on in its own form.
const ServiceEntry* CasePane::offerOf() const
{
    const auto need = m_case ? m_needs.constFind(m_case->kind) : m_needs.cend();
    if (need == m_needs.cend())
        return nullptr;
    for (const ServiceEntry& each : m_offers)
        if (isServed(*need, each.action.takesOn.what))
            return &each;
    return nullptr;
}

void CasePane::goOn()
{
    const auto* offer = offerOf();
    if (!offer)
        return;
    const QString& pattern = offer->action.takesOn.argument;
    if (const CaseStep* stuck = stuckStep())
        return Q_EMIT serviceAsked(offer->module, argumentForLeg(pattern, *stuck));
    QMap<QString, QString> known = entries(true);
    known.insert(u"kind"_s, m_needs.value(m_case->kind).service.section(u'/', 1));
    Q_EMIT serviceAsked(offer->module, argumentFor(pattern, m_case->id, known));
}

} // namespace hui::cases
