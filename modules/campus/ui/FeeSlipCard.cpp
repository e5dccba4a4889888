// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeeSlipCard.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/FeePaper.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

KeyButton* toNextStudent(QWidget* parent)
{
    auto* next
        = new KeyButton(FeeSlipCard::tr("Next student"), KeyButton::Variant::Primary, parent);
    next->setObjectName(u"campus.next"_s);
    next->setKey(Qt::CTRL | Qt::Key_Return);
    return next;
}

} // namespace

FeeSlipCard::FeeSlipCard(const Services& services, QWidget* parent)
    : PaperPane(services, u"campus.slip"_s, u"campus.print"_s, toNextStudent(parent), parent)
    , m_services(services)
{
}

void FeeSlipCard::showFees(const DeskFees& payment, bool isNew)
{
    if (!m_payment || m_payment->id != payment.id)
        m_isToBePrinted = isNew;
    m_payment = payment;
    const QString name = nameOf(paperOf(payment));
    const ReceiptDocument document = present({.subject = payment.id,
        .stem = u"school-%1-%2"_s.arg(idText(payment.id).right(12), name),
        .make =
            [payment, services = m_services](int printing) {
                return feeReceipt(payment, services.shift, services.bank, printing);
            },
        .count = [id = payment.id, name]() -> Count {
            return [id, name](Database& database) -> Result<int> {
                return database.transaction(
                    [&] { return DeskFeesRepository(database).countPrint(id, name); });
            };
        }});
    setTitle(document.title);
    if (m_isToBePrinted && payment.state() == FeeState::Paid && box().isWanted()) {
        m_isToBePrinted = false;
        print();
    }
}

void FeeSlipCard::clear()
{
    m_payment.reset();
    dropPaper();
}

} // namespace hui::campus
