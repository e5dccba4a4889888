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

void BillEnquiry::ask(const QString& biller, const QString& account)
{
    const quint64 number = ++m_number;
    m_isUnderWay = true;
    UplinkRequest question;
    question.method = "POST";
    question.path = QStringLiteral("/v1/bills:fetch");
    question.body = fetchToJson(biller, account);
    question.key = newOperationId(m_clock, m_random);
    whenDone(m_uplink.ask(question), this, [this, number](const Result<UplinkAnswer>& answer) {
        if (number == m_number)
            answered(answer);
    });
}

void BillEnquiry::answered(const Result<UplinkAnswer>& answer)
{
    m_isUnderWay = false;
    if (!answer) {
        Q_EMIT unanswered();
        return;
    }
    if (answer->isProblem()) {
        const bool chinese = QLocale().language() == QLocale::Chinese;
        Q_EMIT refused(answer->text(chinese), answer->field() == QStringLiteral("account"));
        return;
    }
    const Result<FetchedBills> bills = fetchedBillsFromJson(answer->body);
    if (bills)
        Q_EMIT fetched(*bills);
    else
        Q_EMIT refused(textOf(bills.error()), false);
}

} // namespace hui::billpay
