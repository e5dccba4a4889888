// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseDraftRepository.h"
#include "app/core/Async.h"
#include "app/core/OperationId.h"
#include "app/customer/LabelEffects.h"
#include "app/store/Store.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CasesPage.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QLineEdit>
#include <QLocale>

// How the page comes to the case it shows: by its number, or one of the list.

namespace hui::cases {

using namespace Qt::StringLiterals;

/// By its number: here first, then at the platform, which knows those of other branches.
void CasesPage::find()
{
    if (m_number->text().isEmpty())
        return m_number->setFocus();
    const QString number = tidiedCaseNumber(m_number->text());
    if (number.isEmpty())
        return m_message->say(Mood::Warn, tr("This is no number of a case"));
    const auto look
        = [number](Database& database) { return CaseRepository(database).byNumber(number); };
    const auto looked = [this, number, visit = m_visit](const Result<QList<Case>>& here) {
        if (visit != m_visit)
            return; // who asked went meanwhile
        if (!here) {
            showNone();
            return m_message->say(here.error());
        }
        if (!here->isEmpty()) {
            m_number->clear();
            m_message->clear();
            m_wanted = here->first().id;
            m_table->clearSelection();
            return showCase(m_wanted);
        }
        showNone();
        UplinkRequest request{
            .method = "POST", .path = u"/v1/cases:find"_s, .body = {{u"number"_s, number}}};
        request.key = newOperationId(m_services.clock, m_services.random);
        whenDone(m_services.uplink.ask(request), this,
            [this, number, visit](const Result<UplinkAnswer>& answer) {
                if (visit == m_visit)
                    foundElsewhere(number, answer);
            });
    };
    whenDone(m_services.store.run(look), this, looked);
}

/// What was shown before is not what was looked for: nothing of it is moved on or taken over.
void CasesPage::showNone()
{
    if (m_pause.isActive())
        keepDraft();
    m_wanted = {};
    m_isLeft = true;
    m_table->clearSelection();
    m_pane->setCase(std::nullopt);
}

void CasesPage::foundElsewhere(const QString& number, const Result<UplinkAnswer>& answer)
{
    if (!answer) {
        const bool isDown = answer.error().kind == Error::Kind::Offline;
        m_message->say(Mood::Warn, tr("Case %1 is not at this branch").arg(number),
            isDown ? tr("Off line other branches cannot be searched. Take it in anew, or search "
                        "again with Enter when the line is back.")
                   : tr("Other branches could not be searched: no answer. Nothing was changed; "
                        "search again with Enter."));
        m_number->selectAll();
        return m_number->setFocus();
    }
    if (answer->isProblem())
        return m_message->say(Mood::Warn, tr("Case %1 is not at this branch").arg(number),
            answer->text(QLocale().language() == QLocale::Chinese));
    const QJsonObject head = answer->body.value(u"cases"_s).toArray().first().toObject();
    const QUuid id = QUuid::fromString(head.value(u"case"_s).toString());
    if (id.isNull())
        return m_message->say(Mood::Warn, tr("There is no case %1").arg(number));
    Case seen; // enough to ask for it
    seen.id = id;
    seen.kindZh = head.value(u"kind_zh"_s).toString();
    seen.kindEn = head.value(u"kind_en"_s).toString();
    seen.holder = head.value(u"holder"_s).toString();
    seen.state = caseStateOf(head.value(u"state"_s).toString()).value_or(CaseState::Accepted);
    m_number->clear(); // for the next one, as after a case that is here
    m_table->clearSelection();
    m_pane->setCase(seen);
    m_message->say(Mood::Info,
        tr("The case is of branch %1").arg(head.value(u"branch"_s).toString()),
        tr("Take it over to go on with it here."));
}

/// The case with what was typed and not saved; typing that is not on the disk yet goes first.
void CasesPage::showCase(const QUuid& id, const std::function<void()>& then)
{
    if (m_pause.isActive())
        keepDraft();
    struct Shown {
        std::optional<Case> value;
        QMap<QString, QString> draft;
        QList<TagEffect> effects;
    };
    const auto read = [id](Database& database) -> Result<Shown> {
        const auto value = CaseRepository(database).byId(id);
        if (!value)
            return std::unexpected(value.error());
        const auto draft = CaseDraftRepository(database).draft(id);
        if (!draft)
            return std::unexpected(draft.error());
        const auto effects = effectsFor(database, *value ? (*value)->customer : QUuid());
        if (!effects)
            return std::unexpected(effects.error());
        return Shown{*value, draft->value_or(QMap<QString, QString>()), *effects};
    };
    const auto came = [this, then, visit = m_visit](const Result<Shown>& shown) {
        if (visit != m_visit)
            return; // its customer went meanwhile
        if (!shown)
            return m_message->say(shown.error());
        m_pane->setCase(shown->value, shown->draft);
        m_pane->setEffects(shown->effects);
        if (then)
            then();
    };
    whenDone(m_services.store.run(read), this, came);
}

} // namespace hui::cases
