// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/PaperCard.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/printing/Printing.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/community/NotePaper.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"
#include "ui/ReceiptView.h"

#include <QDir>
#include <QVBoxLayout>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

PaperKind receiptPaperOf(const Services& services)
{
    return services.printing ? services.printing->settings().receiptPaper() : PaperKind::Roll;
}

} // namespace

PaperCard::PaperCard(const QString& name, const Services& services, QWidget* parent)
    : Card(tr("Paper"), parent)
    , m_services(services)
    , m_view(new ReceiptView(this))
    , m_box(new PrintBox(services.printing, this))
    , m_print(new KeyButton(tr("Print"), this))
    , m_next(new KeyButton(tr("Next"), KeyButton::Variant::Primary, this))
{
    setFlush();
    m_view->setObjectName(name + u".paper"_s);
    m_view->setAccessibleName(tr("Receipt"));
    m_print->setObjectName(name + u".print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s);
    m_next->setObjectName(name + u".next"_s);
    m_next->setKey(Qt::CTRL | Qt::Key_Return);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->addWidget(m_box);
    body()->addWidget(m_view, 1);
    body()->addLayout(below);
    footer()->addWidget(m_print);
    footer()->addWidget(m_next, 1);
    connect(m_print, &KeyButton::clicked, this, &PaperCard::print);
    connect(m_next, &KeyButton::clicked, this, &PaperCard::closed);
}

void PaperCard::showPaper(const Paper& paper, bool printNow)
{
    if (!m_paper || m_paper->subject != paper.subject)
        m_box->clear();
    m_paper = paper;
    const ReceiptDocument document = paper.make(1);
    setTitle(document.title);
    m_view->setDocument(document, receiptPaperOf(m_services));
    if (printNow && m_box->isWanted())
        print();
}

bool PaperCard::hasPrinter() const
{
    return m_services.printing
        && m_services.printing->settings().printerFor(receiptPaperOf(m_services)).way
        != PrinterWay::None;
}

bool PaperCard::print()
{
    if (!m_paper)
        return false;
    if (m_paper->isMedical && !hasPrinter()) { // nothing comes out, so nothing is counted
        m_box->say(tr("No printer is set. A report is not kept as a file."));
        return true;
    }
    const NotePaper note{newOperationId(m_services.clock, m_services.random), m_services.shift,
        m_paper->subject, m_paper->name, m_services.clock.nowUtc()};
    const auto count = [note](Database& database) { return notePaper(database, note); };
    whenDone(m_services.store.run(count), this,
        [this, paper = *m_paper](const Result<int>& counted) { printed(paper, counted); });
    return true;
}

void PaperCard::printed(const Paper& paper, const Result<int>& count)
{
    if (!count)
        return m_box->say(textOf(count.error()));
    const ReceiptDocument document = paper.make(*count);
    if (m_paper && m_paper->subject == paper.subject)
        m_view->setDocument(document, receiptPaperOf(m_services));
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    const QString file = folder.filePath(u"health-%1-%2-%3.pdf"_s.arg(
        idText(paper.subject).right(12), paper.name, QString::number(*count)));
    m_box->print({document, paper.isMedical ? QString() : file, *count});
    m_services.sync.wake();
}

} // namespace hui::community
