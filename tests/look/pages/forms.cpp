// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/look/Look.h"
#include "tests/ui/ParameterScene.h"
#include "ui/Card.h"
#include "ui/DayPopup.h"
#include "ui/KeyPanel.h"
#include "ui/ParameterField.h"
#include "ui/ParameterForm.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

/// The form engine: every kind of parameter, in every state, and what opens beside it.
namespace hui::look {

namespace {

using namespace testkit;

ParameterForm* formIn(QWidget* window, const QString& title, const QList<Parameter>& parameters)
{
    auto* card = new Card(title, window);
    card->setFixedWidth(308);
    auto* form = new ParameterForm(u"look"_s, formDay, card);
    form->setParameters(parameters);
    card->body()->addWidget(form);
    card->body()->addStretch(1);
    window->layout()->addWidget(card);
    return form;
}

QList<Parameter> everyKind()
{
    Parameter combo = choiceParameter(4);
    combo.key = u"plan"_s;
    return {accountParameter(), nameParameter(), phoneParameter(), plateParameter(),
        decisionParameter(), choiceParameter(3), combo, dateParameter(), periodParameter()};
}

std::unique_ptr<QWidget> allKinds(const Stage& stage)
{
    auto window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(window.get());
    row->setSpacing(16);
    const auto say = [&stage](const char* zh, const char* en) {
        return QString::fromUtf8(stage.chinese ? zh : en);
    };
    formIn(window.get(), say("空", "Empty"), everyKind());
    ParameterForm* good = formIn(window.get(), say("无误", "Good"), everyKind());
    good->setEntries({{u"account"_s, u"3205018642"_s}, {u"pupil"_s, u"王小明"_s},
        {u"owner_phone"_s, u"13812345678"_s}, {u"plate"_s, u"苏E12345"_s},
        {u"decision"_s, u"320501123456789"_s}, {u"term"_s, u"2"_s}, {u"plan"_s, u"4"_s},
        {u"issued"_s, u"2026-03-02"_s}, {u"period"_s, u"2026-02"_s}});
    ParameterForm* wrong = formIn(window.get(), say("有误", "Wrong"), everyKind());
    wrong->setEntries(
        {{u"account"_s, u"32050186"_s}, {u"pupil"_s, u"王"_s}, {u"owner_phone"_s, u"10012345678"_s},
            {u"plate"_s, u"E12345"_s}, {u"decision"_s, u"32050112345A7890"_s},
            {u"issued"_s, u"20260230"_s}, {u"period"_s, u"2026-13"_s}});
    wrong->check();
    row->addStretch(1);
    return window;
}

/// A definition that asks for what nobody may be asked for.
std::unique_ptr<QWidget> withSecrets(const Stage&)
{
    auto window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(window.get());
    Parameter pin = accountParameter();
    pin.key = u"query_pin"_s;
    pin.label = {u"查询密码"_s, u"Query password"_s};
    Parameter code = pin;
    code.key = u"sms_code"_s;
    code.label = {u"短信验证码"_s, u"SMS code"_s};
    formIn(window.get(), {}, {accountParameter(), pin, code, phoneParameter()});
    row->addStretch(1);
    return window;
}

/// A form with what opens beside the field of `key`.
std::unique_ptr<QWidget> opened(const Parameter& parameter)
{
    auto window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(window.get());
    ParameterForm* form = formIn(window.get(), {}, {parameter});
    row->addStretch(1);
    QTimer::singleShot(100, form, [form] {
        QWidget* line = form->fields().first()->editor();
        line->setFocus();
        QKeyEvent open(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
        QCoreApplication::sendEvent(line, &open);
    });
    return window;
}

template <class Popup>
bool isOpen(const QWidget& window)
{
    const auto* popup = window.findChild<Popup*>();
    return popup && popup->isVisible();
}

} // namespace

void forms(Scenes& scenes)
{
    scenes.lookPage(u"forms-kinds"_s, allKinds);
    scenes.lookPage(u"forms-secrets"_s, withSecrets);
    scenes.lookPage(
        u"forms-digits"_s, [](const Stage&) { return opened(accountParameter()); },
        isOpen<KeyPanel>);
    scenes.lookPage(
        u"forms-plate"_s, [](const Stage&) { return opened(plateParameter()); }, isOpen<KeyPanel>);
    scenes.lookPage(
        u"forms-date"_s, [](const Stage&) { return opened(dateParameter()); }, isOpen<DayPopup>);
}

} // namespace hui::look
