// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/community/ui/ChargesView.h"
#include "modules/community/ui/DueTableModel.h"
#include "modules/community/ui/PatientCard.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"
#include "ui/PayTaking.h"
#include "ui/TableView.h"

#include <QJsonArray>

#include <utility>

// Who is asked to wait finds patient, amount and case again, and once the hospital has been asked
// again what was chosen; the cash is counted anew.

namespace hui::community {

using namespace Qt::StringLiterals;

QJsonObject ChargesView::putAway()
{
    if (m_busy || !m_payId.isNull())
        return {}; // it is being recorded, or nobody knows whether it was
    QJsonObject kept = m_patient->putAway(m_question.has_value());
    if (const QJsonObject chosen = chosenNow(); !chosen.isEmpty())
        kept.insert(u"chosen"_s, chosen);
    if (m_amount)
        if (const auto amount = m_amount->edit()->value())
            kept.insert(u"minor"_s, amount->minor());
    m_question.reset();
    m_parked = {};
    forgetDues();
    m_taking->startAnew();
    if (m_amount)
        m_amount->edit()->clear(); // the next one pays another
    if (!m_caseId.isNull())
        kept.insert(u"case"_s, idText(m_caseId));
    setCase({});
    return kept;
}

void ChargesView::bringBack(const QJsonObject& kept)
{
    m_patient->bringBack(kept);
    m_parked = kept.value(u"chosen"_s).toObject();
    if (m_amount && kept.contains(u"minor"_s))
        m_amount->edit()->setValue(Money::fen(kept.value(u"minor"_s).toInteger()));
    takeOn(QUuid::fromString(kept.value(u"case"_s).toString()), false); // as it was put away
}

/// {"of", "items"}: the visit and its items, or the stay; what is still to be chosen when the
/// hospital has not answered yet.
QJsonObject ChargesView::chosenNow() const
{
    if (m_dues->rowCount() == 0)
        return m_parked;
    if (const auto of = stay())
        return {{u"of"_s, idText(of->id)}};
    QJsonArray items;
    const auto charge = m_dues->chosen();
    if (charge)
        for (const BillItem& each : charge->items)
            items.append(each.id);
    return {{u"of"_s, charge ? idText(charge->subject) : QString()}, {u"items"_s, items}};
}

/// Once: what the teller chooses from then on stands. Of another patient the ids fit nothing, and
/// what the hospital asks for is chosen as always.
void ChargesView::chooseAsParked()
{
    const QJsonObject parked = std::exchange(m_parked, {});
    if (parked.isEmpty())
        return;
    const QUuid of = QUuid::fromString(parked.value(u"of"_s).toString());
    for (int row = 0; row < m_dues->rowCount(); ++row) {
        const DueRow& each = m_dues->rows().at(row);
        if (each.stay && each.stay->id == of)
            return m_dueTable->selectRow(row);
        if (!each.stay && (each.visit.id == of || of.isNull()))
            return m_dues->choose(of, parked.value(u"items"_s).toVariant().toStringList());
    }
}

} // namespace hui::community
