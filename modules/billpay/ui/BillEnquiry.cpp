// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillEnquiry.h"

#include "app/core/Async.h"
#include "app/core/OperationId.h"
#include "app/sync/Uplink.h"
#include "modules/billpay/BillWire.h"
#include "ui/ErrorText.h"

#include <QLocale>

namespace hui::billpay {

BillEnquiry::BillEnquiry(Uplink& uplink, const Clock& clock, Random& random, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
    , m_clock(clock)
    , m_random(random)
{
}

void BillEnquiry::ask(const BillQuestion& question)
{
    const quint64 number = ++m_number;
    m_isUnderWay = true;
    UplinkRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/bills:fetch");
    request.body = toJson(question);
    request.key = newOperationId(m_clock, m_random);
    whenDone(
        m_uplink.ask(request), this, [this, number, question](const Result<UplinkAnswer>& answer) {
            if (number == m_number)
                answered(question, answer);
        });
}

void BillEnquiry::answered(const BillQuestion& question, const Result<UplinkAnswer>& answer)
{
    m_isUnderWay = false;
    if (!answer) {
        Q_EMIT unanswered();
        return;
    }
    if (answer->status == 429 && answer->retryAfterSeconds > 0) {
        Q_EMIT held(answer->retryAfterSeconds);
        return;
    }
    if (answer->isProblem()) {
        const bool chinese = QLocale().language() == QLocale::Chinese;
        Q_EMIT refused(answer->text(chinese), answer->field());
        return;
    }
    const Result<FetchedBills> bills = fetchedBillsFromJson(answer->body);
    if (bills)
        understood(question, *bills);
    else
        Q_EMIT refused(textOf(bills.error()), {});
}

void BillEnquiry::understood(const BillQuestion& question, FetchedBills bills)
{
    if (question.billNo.isEmpty() && bills.choices.size() == 1) {
        BillQuestion second = question;
        second.billNo = bills.choices.first().billNo;
        return ask(second);
    }
    for (Bill& bill : bills.bills)
        bill.thing = question.billNo;
    Q_EMIT fetched(bills);
}

} // namespace hui::billpay
