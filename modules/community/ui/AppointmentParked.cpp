// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "modules/community/ui/AppointmentView.h"
#include "modules/community/ui/BookingCard.h"
#include "modules/community/ui/HospitalCard.h"
#include "modules/community/ui/PlanCard.h"
#include "ui/CashBackCard.h"
#include "ui/MessageBar.h"

#include <QStackedWidget>

#include <utility>

// Who is asked to wait finds patient, time and case again, and the number that was held as long as
// the hospital holds it; the cash is counted anew.

namespace hui::community {

using namespace Qt::StringLiterals;

QJsonObject AppointmentView::putAway()
{
    if (m_isPaying || m_right->currentWidget() == m_handOut)
        return {};
    QJsonObject kept = m_booking->entered();
    if (const auto wanted = m_plan->wanted())
        kept.insert(u"time"_s,
            QJsonObject{{u"doctor"_s, wanted->doctor},
                {u"date"_s, wanted->date.toString(Qt::ISODate)},
                {u"time"_s, wanted->time.toString(u"HH:mm"_s)}});
    if (m_booking->held()) {
        kept.insert(u"held"_s, idText(m_holdId));
        m_leftHold = std::exchange(m_holdId, {});
        const auto& served = m_services.customer.customer();
        m_leftBy = served ? visitOf(*served) : QUuid();
    } else if (!m_holdId.isNull()) {
        letGo(); // asked for, and nobody waits for the answer
    }
    if (!m_caseId.isNull())
        kept.insert(u"case"_s, idText(m_caseId));
    if (!kept.isEmpty()) {
        kept.insert(u"clinic"_s, m_hospital->entered());
        kept.insert(u"from"_s, m_plan->from().toString(Qt::ISODate));
    }
    closeSlip();
    dropCase();
    m_message->clear();
    m_plan->wish({});
    m_plan->dropChoice();
    m_booking->startAnew();
    return kept;
}

void AppointmentView::bringBack(const QJsonObject& kept)
{
    m_leftHold = {};
    m_booking->restore(kept);
    m_plan->beginAt(QDate::fromString(kept.value(u"from"_s).toString(), Qt::ISODate));
    m_hospital->restore(kept.value(u"clinic"_s).toObject());
    readPlan();
    if (const QJsonObject time = kept.value(u"time"_s).toObject(); !time.isEmpty())
        m_plan->wish(ClinicWish{time.value(u"doctor"_s).toString(),
            QDate::fromString(time.value(u"date"_s).toString(), Qt::ISODate),
            QTime::fromString(time.value(u"time"_s).toString(), u"HH:mm"_s)});
    goOnWith(QUuid::fromString(kept.value(u"case"_s).toString()),
        QUuid::fromString(kept.value(u"held"_s).toString()));
}

/// The case, as long as this desk has it, and then the number, which says so when its time is over.
void AppointmentView::goOnWith(const QUuid& caseId, const QUuid& held)
{
    if (caseId.isNull())
        return held.isNull() ? void() : openHeld(held);
    findCase(caseId, [this, held](const std::optional<Case>& found) {
        if (found) {
            m_caseId = found->id;
            m_message->say(Mood::Info, tr("For case %1").arg(caseNumber(found->id)));
        }
        if (!held.isNull())
            openHeld(held);
    });
}

/// Whoever waits keeps their number; whoever has been served has no use for it. Pages are emptied
/// before or after this is told.
void AppointmentView::customerLeft(const ServedCustomer& customer, CurrentCustomer::Leaving why)
{
    if (why != CurrentCustomer::Leaving::Served || m_isPaying)
        return;
    if (m_booking->held())
        return letGo();
    if (m_leftHold.isNull() || m_leftBy != visitOf(customer))
        return;
    const QUuid left = std::exchange(m_leftHold, {});
    m_enquiry->release(left, newOperationId(m_services.clock, m_services.random));
    dropHeld(left);
}

} // namespace hui::community
