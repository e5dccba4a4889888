// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/SlipCard.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/sync/SyncEngine.h"
#include "modules/community/BookingPaper.h"
#include "modules/community/NotePaper.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"

#include <QLocale>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

KeyButton* toNextBooking(QWidget* parent)
{
    auto* next = new KeyButton(SlipCard::tr("Next booking"), KeyButton::Variant::Primary, parent);
    next->setObjectName(u"clinic.next"_s);
    next->setKey(Qt::CTRL | Qt::Key_Return);
    return next;
}

} // namespace

SlipCard::SlipCard(const Services& services, QWidget* parent)
    : PaperPane(services, u"clinic.slip"_s, u"clinic.print"_s, toNextBooking(parent), parent)
    , m_services(services)
{
    connect(this, &PaperPane::printed, this, [this] { m_services.sync.wake(); });
}

void SlipCard::showBooking(const DeskBooking& booking, bool isNew)
{
    if (!m_booking || m_booking->booking.id != booking.booking.id)
        m_isToBePrinted = isNew;
    m_booking = booking;
    const QUuid id = booking.booking.id;
    const QString name = nameOf(paperOf(booking));
    const ReceiptDocument document = present({.subject = id,
        .stem = u"booking-%1-%2"_s.arg(idText(id).right(12), name),
        .make =
            [booking, services = m_services](int printing) {
                return bookingReceipt(booking, services.shift, services.bank, printing,
                    QLocale().language() == QLocale::Chinese ? PaperNames::Chinese
                                                             : PaperNames::Both);
            },
        .count = [id, name, services = m_services]() -> Count {
            const NotePaper note{newOperationId(services.clock, services.random), services.shift,
                id, name, services.clock.nowUtc()};
            return [note](Database& database) { return notePaper(database, note); };
        }});
    setTitle(document.title);
    if (m_isToBePrinted && booking.state() == DeskState::Booked && box().isWanted()) {
        m_isToBePrinted = false;
        print();
    }
}

void SlipCard::clear()
{
    m_booking.reset();
    dropPaper();
}

} // namespace hui::community
