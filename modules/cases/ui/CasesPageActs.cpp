// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseDraftRepository.h"
#include "app/catalogue/LegServices.h"
#include "app/catalogue/NeedService.h"
#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/Pinyin.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/cases/CaseForm.h"
#include "modules/cases/CasePaper.h"
#include "modules/cases/NoteCasePaper.h"
#include "modules/cases/ui/CaseDraftLine.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CasesPage.h"
#include "ui/CurrentCustomer.h"
#include "ui/CustomerEntries.h"
#include "ui/ErrorText.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaperPane.h"
#include "ui/PrintBox.h"
#include "ui/SegmentedControl.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>

// What the page does with a case: takes it in, moves it, takes it over and prints it.

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKinds = 30;
constexpr int mostListed = 400;

bool speaksChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

FindItem itemOf(const Need& need)
{
    return {need.id, speaksChinese() ? need.name : need.nameEn,
        need.id.toLower() + u' ' + spokenWords(need.name), need.scene};
}

/// The kinds of need that cases are opened for, and those that some are of, still.
struct Kinds {
    QList<Need> inForce = {};
    QList<Need> gone = {};
};

Result<Kinds> kindsOf(Database& database)
{
    const OpenPlatformRepository known(database);
    const auto inForce = known.needs({}, mostListed);
    const auto gone = known.goneNeeds();
    if (!inForce || !gone)
        return std::unexpected(inForce ? gone.error() : inForce.error());
    return Kinds{*inForce, *gone};
}

/// With what the record of the customer knows; of one that cannot be read, a child without a
/// guardian, it is typed.
Result<Case> openFilled(Database& database, OpenCase request)
{
    const QUuid customer = request.opened.customer;
    if (!customer.isNull())
        if (const auto record = recordForForm(database, request.shift, customer, u"cases.open"_s))
            request.opened.entries = entriesFor(caseForm(request.opened.kind), *record);
    return openCase(database, request);
}

} // namespace

void CasesPage::searchKinds(const QString& words)
{
    const auto search = [words](Database& database) {
        return OpenPlatformRepository(database).needs(words, mostKinds);
    };
    whenDone(m_services.store.run(search), this, [this, words](const Result<QList<Need>>& needs) {
        if (!needs)
            return m_message->say(needs.error());
        QList<FindItem> items;
        for (const Need& need : *needs) {
            items.append(itemOf(need));
            m_needs.insert(need.id, need);
        }
        m_kind->offer(words, items);
    });
}

/// What drops down before anything is typed; `chosen` is shown.
void CasesPage::readKinds(const QString& chosen, const std::function<void()>& then)
{
    whenDone(m_services.store.run(kindsOf), this, [this, chosen, then](const Result<Kinds>& kinds) {
        if (!kinds)
            return m_message->say(kinds.error());
        QList<FindItem> items;
        for (const Need& need : kinds->inForce) {
            items.append(itemOf(need));
            m_needs.insert(need.id, need);
        }
        m_kind->setItems(items, chosen);
        QHash<QString, Need> known = m_needs;
        for (const Need& need : kinds->gone) // cases are still of them
            known.insert(need.id, need);
        m_pane->setNeeds(known);
        if (then)
            then();
    });
}

/// What is wanted of a kind of business mostly: its flow, as the catalogue says.
void CasesPage::wantAsUsual(const QString& need)
{
    if (const int flow = m_want->findData(m_needs.value(need).flow); flow >= 0)
        m_want->setCurrentIndex(flow);
}

/// The kind of business is chosen for the teller, who takes the case in.
void CasesPage::beginWith(const QString& need)
{
    readKinds(need, [this, need] { wantAsUsual(need); });
    m_open->setFocus();
}

/// 受理: the case is opened at once, so that every keystroke has somewhere to go.
void CasesPage::takeIn()
{
    const auto need = m_needs.constFind(m_kind->chosenId());
    if (need == m_needs.constEnd()) {
        m_message->say(Mood::Warn, tr("Choose the kind of business first"));
        return m_kind->setFocus();
    }
    if (m_operation.isNull())
        m_operation = newOperationId(m_services.clock, m_services.random);
    OpenCase request{m_operation, m_services.shift, m_services.device, m_services.clock.nowUtc()};
    request.opened.kind = need->id;
    request.opened.kindZh = need->name;
    request.opened.kindEn = need->nameEn;
    request.opened.channel = u"counter"_s;
    request.opened.touchpoint = u"window"_s;
    request.opened.scene = need->scene;
    request.opened.act = m_want->currentData().toString();
    request.opened.customer = m_services.customer.record();
    m_open->setEnabled(false);
    m_isWriting = true;
    const auto open = [request](Database& database) { return openFilled(database, request); };
    whenDone(m_services.store.run(open), this, [this](const Result<Case>& opened) {
        m_open->setEnabled(true);
        m_isWriting = false;
        if (opened) {
            m_filter->setCurrent(u"mine"_s);
            m_keptKind.clear();
            readKinds();
        }
        moved(opened);
        if (opened)
            m_pane->focusForm();
    });
}

void CasesPage::keepDraft()
{
    m_pause.stop();
    const CaseDraft draft{m_typed, m_services.clock.nowUtc()};
    const auto keep = [id = m_typedCase, draft](Database& database) {
        return database.transaction(
            [&] { return CaseDraftRepository(database).keep(id, draft.entries, draft.typedAt); });
    };
    whenDone(m_services.store.run(keep), this,
        [this, id = m_typedCase, draft](const Result<Done>& kept) {
            if (!kept)
                return m_message->say(kept.error());
            m_draftLine->tell(id, draft);
        });
}

/// What was typed at the other desk; what is typed here by now stays.
void CasesPage::draftTold(const QUuid& id, const CaseDraft& draft)
{
    const auto keep = [id, draft](Database& database) -> Result<bool> {
        return database.transaction([&]() -> Result<bool> {
            CaseDraftRepository drafts(database);
            const auto here = drafts.draft(id);
            if (!here || *here)
                return here ? Result<bool>(false) : std::unexpected(here.error());
            const auto kept = drafts.keep(id, draft.entries, draft.typedAt);
            return kept ? Result<bool>(true) : std::unexpected(kept.error());
        });
    };
    whenDone(m_services.store.run(keep), this, [this, id, draft](const Result<bool>& isKept) {
        if (!isKept)
            return m_message->say(isKept.error());
        if (!*isKept || !m_pane->offerDraft(id, draft.entries))
            return;
        m_message->say(Mood::Info, tr("With what was typed at the other desk"),
            tr("It is not saved yet. Look through it and go on."));
    });
}

void CasesPage::move(const CaseMove& move)
{
    m_pause.stop(); // what was typed goes along
    if (m_operation.isNull())
        m_operation = newOperationId(m_services.clock, m_services.random);
    MoveCase request{
        m_operation, m_services.shift, m_services.device, m_services.clock.nowUtc(), move};
    m_pane->setBusy(true);
    m_isWriting = true;
    const auto make = [request](Database& database) mutable {
        request.serves = [&database](const QString& kind) {
            return isKindServed(database, kind, legServices());
        };
        return moveCase(database, request);
    };
    whenDone(m_services.store.run(make), this, [this](const Result<Case>& changed) {
        m_pane->setBusy(false);
        m_isWriting = false;
        moved(changed);
    });
}

void CasesPage::moved(const Result<Case>& changed)
{
    if (!changed) {
        if (changed.error().kind != Error::Kind::Unknown)
            m_operation = {}; // nothing was written: what follows is another move
        m_message->say(changed.error());
        return reload();
    }
    m_operation = {};
    m_message->clear();
    m_draftLine->forget(changed->id);
    m_pane->setCase(*changed);
    m_wanted = changed->id;
    m_services.sync.wake();
    reload();
}

void CasesPage::takeOver()
{
    const auto shown = m_pane->shown();
    if (!shown)
        return;
    const bool isSameQuestion = m_takingCase == shown->id && m_takingFrom == shown->holder;
    if (m_taking.isNull() || !isSameQuestion)
        m_taking = newOperationId(m_services.clock, m_services.random);
    m_takingCase = shown->id;
    m_takingFrom = shown->holder;
    m_pane->setBusy(true);
    UplinkRequest request{.method = "POST",
        .path = u"/v1/cases/"_s + idText(shown->id) + u":take"_s,
        .body = {{u"from"_s, shown->holder}}};
    request.key = m_taking;
    whenDone(m_services.uplink.ask(request), this,
        [this](const Result<UplinkAnswer>& answer) { taken(answer); });
}

void CasesPage::taken(const Result<UplinkAnswer>& answer)
{
    m_pane->setBusy(false);
    if (!answer && isShown(m_takingCase))
        return m_message->say(Mood::Warn, tr("No answer from the platform"),
            tr("Take it over once more; it is taken over once."));
    if (!answer)
        return; // its customer went; the same key asks again when they are back
    m_taking = {};
    if (answer->isProblem()) {
        if (isShown(m_takingCase))
            m_message->say(Mood::Bad, tr("Not taken over"), answer->text(speaksChinese()));
        return m_services.sync.wake();
    }
    if (isShown(m_takingCase)) {
        m_message->clear();
        m_filter->setCurrent(u"mine"_s);
    }
    keepTold(m_takingCase, answer->body);
    m_draftLine->ask(m_takingCase);
}

void CasesPage::keepTold(const QUuid& id, const QJsonObject& told)
{
    const auto keep = [key = idText(id), told](Database& database) {
        return database.transaction([&] { return receiveCase(database, key, told); });
    };
    whenDone(m_services.store.run(keep), this, [this, id](const Result<Done>& kept) {
        if (!kept)
            return m_message->say(kept.error());
        if (isShown(id))
            m_wanted = id;
        reload();
    });
}

void CasesPage::print()
{
    const auto shown = m_pane->shown();
    if (!shown || shown->branch.isEmpty())
        return;
    const NoteCasePaper note{newOperationId(m_services.clock, m_services.random), m_services.shift,
        shown->id, m_services.clock.nowUtc()};
    const auto count = [note](Database& database) { return noteCasePaper(database, note); };
    whenDone(m_services.store.run(count), this, [this, value = *shown](const Result<int>& printed) {
        if (!printed)
            return m_message->say(printed.error());
        m_services.sync.wake();
        const CasePaperPlace place{
            m_services.bank, m_services.branchName, m_services.shift.operatorId, *printed};
        m_paper->print({forCustomer(m_services, casePaper(value, place)),
            QDir(m_services.dataFolder)
                .filePath(u"receipts/case-%1-%2.pdf"_s.arg(caseNumber(value.id)).arg(*printed)),
            *printed});
    });
}

} // namespace hui::cases
