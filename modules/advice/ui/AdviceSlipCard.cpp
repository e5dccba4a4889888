// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/AdviceSlipCard.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "modules/advice/AdvicePaper.h"
#include "modules/advice/DeskAdviceRepository.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

KeyButton* backToReferral(QWidget* parent)
{
    auto* back = new KeyButton(AdviceSlipCard::tr("Back to the referral"), parent);
    back->setObjectName(u"advice.close"_s);
    back->setKeyHint(u"Esc"_s);
    return back;
}

} // namespace

AdviceSlipCard::AdviceSlipCard(const Services& services, QWidget* parent)
    : PaperPane(services, u"advice.slip"_s, u"advice.print"_s, backToReferral(parent), parent)
    , m_services(services)
{
}

void AdviceSlipCard::showReferral(const DeskReferral& referral, const AdviceBook& book, bool isNew)
{
    const QUuid need = referral.referral.need.id;
    present({.subject = need,
        .stem = u"need-"_s + idText(need).right(12),
        .make =
            [referral, book, services = m_services](int printing) {
                return adviceReceipt(referral, book, services.shift, services.bank, printing);
            },
        .count = [need]() -> Count {
            return [need](Database& database) -> Result<int> {
                return database.transaction(
                    [&] { return DeskAdviceRepository(database).countPrint(need); });
            };
        }});
    if (isNew && box().isWanted())
        print();
}

} // namespace hui::advice
