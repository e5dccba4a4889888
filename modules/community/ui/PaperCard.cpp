// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/PaperCard.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/sync/SyncEngine.h"
#include "modules/community/NotePaper.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

KeyButton* toNextPatient(const QString& name, QWidget* parent)
{
    auto* next = new KeyButton(PaperCard::tr("Next"), KeyButton::Variant::Primary, parent);
    next->setObjectName(name + u".next"_s);
    next->setKey(Qt::CTRL | Qt::Key_Return);
    return next;
}

} // namespace

PaperCard::PaperCard(const QString& name, const Services& services, QWidget* parent)
    : PaperPane(
          services, name + u".paper"_s, name + u".print"_s, toNextPatient(name, parent), parent)
    , m_services(services)
{
    connect(this, &PaperPane::printed, this, [this] { m_services.sync.wake(); });
}

void PaperCard::showPaper(const ClinicPaper& paper, bool printNow)
{
    m_shown = paper;
    const ReceiptDocument document = present({.subject = paper.subject,
        .stem = u"health-%1-%2"_s.arg(idText(paper.subject).right(12), paper.name),
        .make = paper.make,
        .count = [id = paper.subject, name = paper.name, services = m_services]() -> Count {
            const NotePaper note{newOperationId(services.clock, services.random), services.shift,
                id, name, services.clock.nowUtc()};
            return [note](Database& database) { return notePaper(database, note); };
        },
        .isKept = !paper.isMedical});
    setTitle(document.title);
    if (printNow && box().isWanted())
        print();
}

void PaperCard::clear()
{
    m_shown.reset();
    dropPaper();
}

bool PaperCard::print()
{
    if (m_shown && m_shown->isMedical
        && !hasPrinter()) { // nothing comes out, so nothing is counted
        box().say(tr("No printer is set. A report is not kept as a file."));
        return true;
    }
    return PaperPane::print();
}

} // namespace hui::community
