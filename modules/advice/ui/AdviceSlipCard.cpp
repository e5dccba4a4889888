// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/AdviceSlipCard.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/printing/Printing.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "modules/advice/AdvicePaper.h"
#include "modules/advice/DeskAdviceRepository.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"
#include "ui/ReceiptView.h"

#include <QDir>
#include <QVBoxLayout>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

PaperKind advicePaperKind(const Services& services)
{
    return services.printing ? services.printing->settings().receiptPaper() : PaperKind::Roll;
}

} // namespace

AdviceSlipCard::AdviceSlipCard(const Services& services, QWidget* parent)
    : Card(tr("Paper"), parent)
    , m_services(services)
    , m_view(new ReceiptView(this))
    , m_box(new PrintBox(services.printing, this))
    , m_print(new KeyButton(tr("Print"), this))
    , m_close(new KeyButton(tr("Back to the referral"), this))
{
    setFlush();
    m_view->setObjectName(u"advice.slip"_s);
    m_view->setAccessibleName(tr("Receipt"));
    m_print->setObjectName(u"advice.print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s);
    m_close->setObjectName(u"advice.close"_s);
    m_close->setKeyHint(u"Esc"_s);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->addWidget(m_box);
    body()->addWidget(m_view, 1);
    body()->addLayout(below);
    footer()->addWidget(m_print);
    footer()->addWidget(m_close, 1);
    connect(m_print, &KeyButton::clicked, this, &AdviceSlipCard::print);
    connect(m_close, &KeyButton::clicked, this, &AdviceSlipCard::closed);
}

void AdviceSlipCard::showReferral(const DeskReferral& referral, const AdviceBook& book, bool isNew)
{
    if (!m_referral || m_referral->referral.need.id != referral.referral.need.id)
        m_box->clear();
    m_referral = referral;
    m_book = book;
    m_view->setDocument(adviceReceipt(referral, book, m_services.shift, m_services.bank),
        advicePaperKind(m_services));
    if (isNew && m_box->isWanted())
        print();
}

void AdviceSlipCard::print()
{
    if (!m_referral)
        return;
    const DeskReferral referral = *m_referral;
    const auto count = [need = referral.referral.need.id](Database& database) -> Result<int> {
        return database.transaction(
            [&] { return DeskAdviceRepository(database).countPrint(need); });
    };
    whenDone(m_services.store.run(count), this,
        [this, referral](const Result<int>& counted) { printed(referral, counted); });
}

void AdviceSlipCard::printed(const DeskReferral& referral, const Result<int>& count)
{
    if (!count)
        return m_box->say(textOf(count.error()));
    const ReceiptDocument document
        = adviceReceipt(referral, m_book, m_services.shift, m_services.bank, *count);
    if (m_referral && m_referral->referral.need.id == referral.referral.need.id)
        m_view->setDocument(document, advicePaperKind(m_services));
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    m_box->print({document,
        folder.filePath(u"need-%1-%2.pdf"_s.arg(
            idText(referral.referral.need.id).right(12), QString::number(*count))),
        *count});
}

} // namespace hui::advice
