// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/CasePane.h"

#include "app/casework/CaseEnd.h"
#include "app/core/ChinaTime.h"
#include "modules/cases/CaseForm.h"
#include "modules/cases/ui/CaseText.h"
#include "modules/cases/ui/PhotoReason.h"
#include "modules/cases/ui/PhotosBox.h"
#include "modules/cases/ui/SignatureView.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/PaneScroll.h"
#include "ui/ParameterForm.h"
#include "ui/Qr.h"
#include "ui/SegmentedControl.h"
#include "ui/Stepper.h"
#include "ui/Type.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownEvents = 8;

bool isPhotographed(const Case& value)
{
    return std::ranges::any_of(
        value.history, [](const CaseEvent& event) { return event.act == photographedAct(); });
}

QStringList stateNames()
{
    QStringList names;
    for (const CaseState state : caseStates())
        names.append(CaseText::state(state));
    return names;
}

} // namespace

CasePane::CasePane(const QString& device, const QDate& today, QWidget* parent)
    : Card(tr("Case"), parent)
    , m_device(device)
    , m_today(today)
    , m_stepper(new Stepper(stateNames(), this))
    , m_reason(new PhotoReason(this))
    , m_scroll(new PaneScroll(this))
    , m_rating(new SegmentedControl(tr("How satisfied the customer is"), this))
    , m_way(new SegmentedControl(tr("How the customer is asked"), this))
    , m_noCalls(makeLabel({}, Type::Label, Token::Text2, this))
    , m_note(new QLineEdit)
    , m_byService(makeLabel({}, Type::Label, Token::Text2, this))
    , m_end(new QWidget(this))
    , m_print(new KeyButton(tr("Print"), this))
    , m_show(new KeyButton(tr("Photos"), this))
    , m_phone(new KeyButton(tr("To the phone"), this))
    , m_pay(new KeyButton(tr("Pay"), KeyButton::Variant::Primary, this))
    , m_link(new KeyButton(tr("Link customer"), this))
    , m_withdraw(new KeyButton(tr("Withdraw"), this))
    , m_refuse(new KeyButton(tr("Refuse"), KeyButton::Variant::Danger, this))
    , m_park(new KeyButton(tr("Park"), this))
    , m_take(new KeyButton(tr("Take over"), KeyButton::Variant::Primary, this))
    , m_go(new KeyButton(tr("Begin"), KeyButton::Variant::Primary, this))
{
    makeEnd();
    body()->setSpacing(12);
    body()->addWidget(m_stepper);
    body()->addWidget(m_reason);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_byService);
    body()->addWidget(m_end);
    makeButtons();
    present();
}

void CasePane::makeButtons()
{
    m_print->setObjectName(u"cases.print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s); // the window listens to it
    m_show->setObjectName(u"cases.photos"_s);
    m_show->setIconName(u"id"_s);
    m_show->setKey(Qt::CTRL | Qt::Key_I);
    m_withdraw->setObjectName(u"cases.withdraw"_s);
    m_withdraw->setKey(Qt::SHIFT | Qt::Key_F7);
    m_refuse->setObjectName(u"cases.refuse"_s);
    m_refuse->setKey(Qt::Key_F7);
    m_park->setObjectName(u"cases.park"_s);
    m_park->setKey(Qt::SHIFT | Qt::Key_F8); // F8 alone parks the customer
    m_take->setObjectName(u"cases.take"_s);
    m_take->setKey(Qt::CTRL | Qt::Key_T);
    m_go->setObjectName(u"cases.go"_s);
    m_go->setButtonSize(KeyButton::Size::Commit);
    m_go->setKey(Qt::CTRL | Qt::Key_Return);
    m_phone->setObjectName(u"cases.phone"_s);
    m_phone->setIconName(u"device-mobile"_s);
    m_phone->setKey(Qt::CTRL | Qt::Key_M);
    m_pay->setObjectName(u"cases.pay"_s);
    m_pay->setIconName(u"receipt-yuan"_s);
    m_pay->setKey(Qt::CTRL | Qt::Key_J);
    m_pay->setButtonSize(KeyButton::Size::Commit);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) // where cases are completed else
        connect(
            new QShortcut(Qt::CTRL | key, m_pay), &QShortcut::activated, m_pay, &KeyButton::click);
    m_link->setObjectName(u"cases.link"_s);
    m_link->setIconName(u"users"_s);
    m_link->setKey(Qt::CTRL | Qt::Key_U);
    for (KeyButton* button : {m_print, m_show, m_phone, m_link})
        button->setButtonSize(KeyButton::Size::Small);
    arrangeButtons();
    connectButtons();
}

void CasePane::setServed(bool isServed)
{
    m_served = isServed;
    presentButtons();
}

bool CasePane::isMine() const
{
    return m_case && isOpen(m_case->state) && m_case->holder == m_device;
}

bool CasePane::isOnPhone() const
{
    return m_case && isOpen(m_case->state) && m_case->holder == phoneHolder();
}

bool CasePane::isWithCustomer() const
{
    const bool isRating = m_case && m_case->state == CaseState::Decided;
    return isOnPhone() || (isRating && m_codeCase == m_case->id && !m_code.isEmpty());
}

void CasePane::showCode(const QUuid& id, const QString& url, const QDateTime& until)
{
    m_codeCase = id;
    m_code = url;
    m_codeUntil = until;
    presentAnew();
}

void CasePane::showPhotos(const QUuid& id, const QList<Photo>& photos)
{
    m_photosCase = id;
    m_photos = photos;
    m_reason->close();
    presentAnew();
}

/// With what is being typed.
void CasePane::presentAnew()
{
    const QMap<QString, QString> typed = m_form ? m_form->entries() : QMap<QString, QString>();
    present();
    fill(typed);
}

QWidget* CasePane::makeCode()
{
    auto* box = makeInset(this);
    auto* code = new Qr(tr("Address at which the customer goes on"), box);
    code->setObjectName(u"cases.code"_s);
    code->setFixedSize(168, 168);
    code->setText(m_code);
    auto* words = new QLabel(tr("The customer scans this with the telephone. Good once, until %1.")
                                 .arg(inChina(m_codeUntil).toString(u"HH:mm")),
        box);
    words->setWordWrap(true);
    auto* row = new QHBoxLayout(box);
    row->addWidget(code);
    row->addWidget(words, 1);
    return box;
}

void CasePane::setCase(const std::optional<Case>& value, const QMap<QString, QString>& draft)
{
    if (m_case == value)
        return;
    const bool isSame = m_form && m_case && value && m_case->id == value->id && isMine()
        && value->holder == m_device;
    const QMap<QString, QString> kept = isSame ? m_form->entries() : draft;
    if (!isSame) {
        m_note->clear();
        m_noteField->setVerdict({}); // of another case
        m_reason->close();
    }
    if (!m_case || !value || m_case->id != value->id || m_case->customer != value->customer)
        m_effects.reset();
    m_case = value;
    if (!isMine() || m_case->id != m_photosCase)
        m_photos.clear(); // there may be newer ones when it comes back
    m_rating->setCurrent(u"0"_s);
    present();
    if (m_case)
        fill(kept.isEmpty() ? m_case->entries : kept);
}

void CasePane::present()
{
    m_form = nullptr;
    auto* inside = m_case ? makeBody() : new QWidget(m_scroll);
    m_scroll->setWidget(inside); // the one before is gone
    inside->setAutoFillBackground(false);
    setTitle(m_case ? CaseText::kind(*m_case) : tr("Case"));
    m_stepper->setVisible(m_case.has_value());
    if (m_case)
        m_stepper->setCurrent(static_cast<int>(caseStates().indexOf(m_case->state)));
    presentEnd();
    presentButtons();
}

QWidget* CasePane::makeBody()
{
    auto* inside = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* facts = new FactList(inside);
    facts->setAcross(2);
    facts->addFact(tr("Case number"))->setText(caseNumber(m_case->id));
    facts->addFact(tr("Taken in at"))->setText(inChina(m_case->openedAt).toString(u"MM-dd HH:mm"));
    facts->addFact(tr("From"))->setText(CaseText::channel(m_case->channel));
    facts->addFact(tr("Wanted"))->setText(CaseText::want(m_case->act));
    facts->addFact(tr("Scene"))->setText(m_case->scene.isEmpty() ? u"—"_s : m_case->scene);
    facts->addFact(tr("Held by"))->setText(CaseText::holder(*m_case, m_device));
    column->addWidget(facts);
    const bool isDecided = m_case->state == CaseState::Decided;
    if (m_codeCase == m_case->id && !m_code.isEmpty() && (isOnPhone() || isDecided))
        column->addWidget(makeCode());
    if (m_photosCase == m_case->id && !m_photos.isEmpty())
        column->addWidget(new PhotosBox(m_photos, inside));
    if (!m_case->note.isEmpty()) {
        auto* note = new QLabel(m_case->note, inside);
        note->setObjectName(u"cases.said"_s);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    if (!m_case->steps.isEmpty())
        column->addWidget(makeSteps());
    if (isMine()) {
        m_form = new ParameterForm(u"case"_s, m_today, inside);
        m_form->setParameters(caseForm(m_case->kind) + secretsOfForm(m_case->kind));
        column->addWidget(m_form);
        connect(m_form, &ParameterForm::edited, this, [this] { Q_EMIT typed(m_form->entries()); });
    } else {
        auto* entries = new FactList(inside);
        for (const auto& [label, text] : shownEntries(m_case->entries, m_case->kind))
            entries->addFact(QLocale().language() == QLocale::Chinese ? label.zh : label.en)
                ->setText(text);
        column->addWidget(entries);
    }
    if (QWidget* signature = makeSignature(m_case->entries, inside))
        column->addWidget(signature);
    column->addWidget(makeHistory());
    column->addStretch();
    return inside;
}

QWidget* CasePane::makeSteps()
{
    auto* box = makeInset(this);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(8);
    for (const CaseStep& step : m_case->steps) {
        auto* row = new QHBoxLayout;
        row->addWidget(new QLabel(CaseText::title(step), box), 1);
        for (const LegKind kind : legKinds())
            if (const PillLook look = CaseText::leg(step.leg(kind)); !look.text.isEmpty()) {
                row->addWidget(new QLabel(CaseText::legName(step, kind), box));
                row->addWidget(new Pill(look, box));
            }
        column->addLayout(row);
        if (const QString advice = CaseText::advice(step); !advice.isEmpty()) {
            auto* label = new QLabel(advice, box);
            label->setObjectName(u"cases.advice"_s);
            label->setWordWrap(true);
            column->addWidget(label);
        }
    }
    return box;
}

QWidget* CasePane::makeHistory()
{
    auto* list = new FactList(this);
    const QList<CaseEvent>& all = m_case->history;
    for (qsizetype i = all.size() - 1; i >= 0 && i >= all.size() - shownEvents; --i) {
        const CaseEvent& event = all.at(i);
        list->addFact(inChina(event.at).toString(u"MM-dd HH:mm"))
            ->setText(event.operatorId.isEmpty()
                    ? tr("%1 · customer").arg(CaseText::done(event.act))
                    : tr("%1 · teller %2").arg(CaseText::done(event.act), event.operatorId));
    }
    return list;
}

void CasePane::presentButtons()
{
    const bool isOver = m_case && !isOpen(m_case->state);
    m_print->setVisible(m_case && !m_case->branch.isEmpty());
    m_link->setVisible(isMine() && m_served && m_case->customer.isNull());
    const auto* offer = offerOf();
    const bool isTheirs = isMine() && isByService(); // gone on with at the page of a service
    const bool isStuck = stuckStep() != nullptr;
    m_pay->setVisible(isTheirs && offer && (isStuck || awaitsService(*m_case)));
    if (isStuck)
        m_pay->setText(tr("To its page"));
    else if (offer)
        m_pay->setText(
            m_needs.value(m_case->kind).flow == u"pay" ? tr("Pay") : offer->action.title);
    const bool hasPhotos = isMine() && m_photos.isEmpty() && isPhotographed(*m_case);
    m_show->setVisible(hasPhotos && m_reason->isHidden());
    m_phone->setVisible(
        isMine() || isWithCustomer() || (m_case && m_case->state == CaseState::Decided));
    m_take->setText(isOnPhone() ? tr("Take back") : tr("Take over"));
    m_take->setVisible(m_case && isOpen(m_case->state) && !isMine());
    m_go->setVisible(isOver || (isMine() && (!isTheirs || mayComplete())));
    for (KeyButton* button : {m_withdraw, m_refuse, m_park})
        button->setVisible(isMine());
    if (m_case && m_case->state == CaseState::Accepted)
        m_go->setText(tr("Begin"));
    else if (m_case && m_case->state == CaseState::Handling)
        m_go->setText(tr("Complete"));
    else
        m_go->setText(
            m_case && m_case->state == CaseState::Decided ? tr("Follow up") : tr("Open again"));
    setFooterVisible(m_case.has_value());
    for (KeyButton* button :
        {m_print, m_show, m_pay, m_link, m_phone, m_take, m_go, m_withdraw, m_refuse, m_park})
        button->setEnabled(!m_busy);
}

void CasePane::setBusy(bool busy)
{
    m_busy = busy;
    m_reason->setBusy(busy);
    if (m_form)
        m_form->setLocked(busy);
    presentButtons();
}

void CasePane::focusForm()
{
    if (m_form)
        return m_form->focusFirst();
    (m_go->isVisibleTo(this) ? m_go : m_take)->setFocus();
}

} // namespace hui::cases
