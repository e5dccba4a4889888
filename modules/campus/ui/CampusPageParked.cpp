// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/Case.h"
#include "app/core/IdText.h"
#include "modules/campus/ui/CampusPage.h"
#include "modules/campus/ui/FeesCard.h"
#include "modules/campus/ui/StudentCard.h"
#include "ui/CashBackCard.h"
#include "ui/MessageBar.h"

#include <QJsonArray>
#include <QStackedWidget>

#include <utility>

// Who is asked to wait finds student, case and what was chosen again; the cash is counted anew.

namespace hui::campus {

using namespace Qt::StringLiterals;

QJsonObject CampusPage::putAway()
{
    if (m_isPaying || m_right->currentWidget() == m_back)
        return {};
    QJsonObject kept = m_student->entered();
    if (m_read) {
        QJsonArray chosen;
        for (const FeePart& part : m_fees->chosen())
            chosen.append(QJsonObject{{u"item"_s, part.item}, {u"minor"_s, part.amount.minor()}});
        kept.insert(u"chosen"_s, chosen);
    } else if (m_parked.contains(u"chosen"_s)) { // parked again before the school has answered
        kept.insert(u"chosen"_s, m_parked.value(u"chosen"_s));
    }
    if (!m_caseId.isNull())
        kept.insert(u"case"_s, idText(m_caseId));
    m_parked = {};
    closeBack();
    dropFees();
    setCase({});
    m_student->startAnew();
    m_message->clear();
    return kept;
}

/// Of a case that this desk has lost meanwhile nothing is asked by itself: what is paid then is no
/// part of it, and the teller is told so.
void CampusPage::bringBack(const QJsonObject& kept)
{
    m_student->restore(kept);
    m_parked = kept;
    const QUuid caseId = QUuid::fromString(kept.value(u"case"_s).toString());
    if (caseId.isNull())
        return m_student->askAgain();
    findCase(caseId, [this](const Case& begun) {
        m_wanted = wantedFees(begun);
        m_student->askAgain();
    });
}

/// Once: what the teller chooses from then on stands.
void CampusPage::chooseAsParked(const Student& student)
{
    const QJsonObject parked = std::exchange(m_parked, {});
    if (!parked.contains(u"chosen"_s) || parked.value(u"number"_s).toString() != student.number
        || parked.value(u"school"_s).toString() != student.school)
        return; // another student's
    QList<FeePart> parts;
    for (const QJsonValue& each : parked.value(u"chosen"_s).toArray())
        parts.append({each[u"item"].toString(), Money::fen(each[u"minor"].toInteger())});
    m_fees->choose(parts);
}

} // namespace hui::campus
