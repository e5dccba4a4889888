// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaperPane.h"

#include "app/core/Async.h"
#include "app/store/Store.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"
#include "ui/ReceiptView.h"

#include <QDir>
#include <QVBoxLayout>

namespace hui {

using namespace Qt::StringLiterals;

PaperKind receiptPaperOf(const Services& services)
{
    return services.printing ? services.printing->settings().receiptPaper() : PaperKind::Roll;
}

ReceiptDocument forCustomer(const Services& services, ReceiptDocument document)
{
    document.isLarge = services.customer.asks(TagEffect::LargePrint);
    return document;
}

PaperPane::PaperPane(const Services& services, const QString& view, const QString& print,
    KeyButton* close, QWidget* parent)
    : Card(tr("Paper"), parent)
    , m_services(services)
    , m_view(new ReceiptView(this))
    , m_box(new PrintBox(services.printing, this))
{
    setFlush();
    m_view->setObjectName(view);
    m_view->setAccessibleName(tr("Receipt"));
    auto* printing = new KeyButton(tr("Print"), this);
    printing->setObjectName(print);
    printing->setIconName(u"printer"_s);
    printing->setKeyHint(u"Ctrl P"_s);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->addWidget(m_box);
    body()->addWidget(m_view, 1);
    body()->addLayout(below);
    footer()->addWidget(printing);
    footer()->addWidget(close, 1);
    connect(printing, &KeyButton::clicked, this, &PaperPane::print);
    connect(close, &KeyButton::clicked, this, &PaperPane::closed);
}

ReceiptDocument PaperPane::present(const Paper& paper)
{
    if (!m_paper || m_paper->subject != paper.subject)
        m_box->clear();
    m_paper = paper;
    const ReceiptDocument document = forCustomer(m_services, paper.make(1));
    m_view->setDocument(document, receiptPaperOf(m_services));
    return document;
}

bool PaperPane::hasPrinter() const
{
    return m_services.printing
        && m_services.printing->settings().printerFor(receiptPaperOf(m_services)).way
        != PrinterWay::None;
}

bool PaperPane::print()
{
    if (!m_paper)
        return false;
    whenDone(m_services.store.run(m_paper->count()), this,
        [this, paper = *m_paper](const Result<int>& count) { counted(paper, count); });
    return true;
}

void PaperPane::counted(const Paper& paper, const Result<int>& count)
{
    if (!count)
        return m_box->say(textOf(count.error()));
    const ReceiptDocument document = forCustomer(m_services, paper.make(*count));
    if (m_paper && m_paper->subject == paper.subject)
        m_view->setDocument(document, receiptPaperOf(m_services));
    const QString file = QDir(m_services.dataFolder + u"/receipts"_s)
                             .filePath(u"%1-%2.pdf"_s.arg(paper.stem, QString::number(*count)));
    m_box->print({document, paper.isKept ? file : QString(), *count});
    Q_EMIT printed();
}

} // namespace hui
