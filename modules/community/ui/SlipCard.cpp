// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/SlipCard.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/printing/Printing.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/community/BookingPaper.h"
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

PaperKind paperHere(const Services& services)
{
    return services.printing ? services.printing->settings().receiptPaper() : PaperKind::Roll;
}

} // namespace

SlipCard::SlipCard(const Services& services, QWidget* parent)
    : Card(tr("Paper"), parent)
    , m_services(services)
    , m_view(new ReceiptView(this))
    , m_box(new PrintBox(services.printing, this))
    , m_print(new KeyButton(tr("Print"), this))
    , m_next(new KeyButton(tr("Next booking"), KeyButton::Variant::Primary, this))
{
    setFlush();
    m_view->setObjectName(u"clinic.slip"_s);
    m_view->setAccessibleName(tr("Receipt"));
    m_print->setObjectName(u"clinic.print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s);
    m_next->setObjectName(u"clinic.next"_s);
    m_next->setKey(Qt::CTRL | Qt::Key_Return);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->addWidget(m_box);
    body()->addWidget(m_view, 1);
    body()->addLayout(below);
    footer()->addWidget(m_print);
    footer()->addWidget(m_next, 1);
    connect(m_print, &KeyButton::clicked, this, &SlipCard::print);
    connect(m_next, &KeyButton::clicked, this, &SlipCard::closed);
}

void SlipCard::showBooking(const DeskBooking& booking, bool isNew)
{
    const bool isAnother = !m_booking || m_booking->booking.id != booking.booking.id;
    if (isAnother) {
        m_box->clear();
        m_isToBePrinted = isNew;
    }
    m_booking = booking;
    const ReceiptDocument document = bookingReceipt(booking, m_services.shift, m_services.bank);
    setTitle(document.title);
    m_view->setDocument(document, paperHere(m_services));
    if (m_isToBePrinted && booking.state() == DeskState::Booked && m_box->isWanted()) {
        m_isToBePrinted = false;
        print();
    }
}

bool SlipCard::print()
{
    if (!m_booking)
        return false;
    const DeskBooking booking = *m_booking;
    const NotePaper note{newOperationId(m_services.clock, m_services.random), m_services.shift,
        booking.booking.id, nameOf(paperOf(booking)), m_services.clock.nowUtc()};
    const auto count = [note](Database& database) { return notePaper(database, note); };
    whenDone(m_services.store.run(count), this,
        [this, booking](const Result<int>& counted) { printed(booking, counted); });
    return true;
}

void SlipCard::printed(const DeskBooking& booking, const Result<int>& count)
{
    if (!count)
        return m_box->say(textOf(count.error()));
    const ReceiptDocument document
        = bookingReceipt(booking, m_services.shift, m_services.bank, *count);
    if (m_booking && m_booking->booking.id == booking.booking.id)
        m_view->setDocument(document, paperHere(m_services));
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    m_box->print({document,
        folder.filePath(u"booking-%1-%2-%3.pdf"_s.arg(idText(booking.booking.id).right(12),
            nameOf(paperOf(booking)), QString::number(*count))),
        *count});
    m_services.sync.wake();
}

} // namespace hui::community
