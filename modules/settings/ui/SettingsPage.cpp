// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/settings/ui/SettingsPage.h"

#include "app/core/Async.h"
#include "app/store/Store.h"
#include "app/sync/Identity.h"
#include "modules/settings/About.h"
#include "modules/settings/ui/PrintersCard.h"
#include "ui/Card.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/Preferences.h"
#include "ui/Scrim.h"
#include "ui/SegmentedControl.h"
#include "ui/ShortcutSheet.h"
#include "ui/Theme.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hui::settings {

namespace {

const QString lightId = QStringLiteral("settings.light");
const QString darkId = QStringLiteral("settings.dark");

} // namespace

SettingsPage::SettingsPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(QStringLiteral("settingsPage"));
    buildPage();
    connect(&m_services.theme, &Theme::changed, this, &SettingsPage::showChosen);
    showChosen();
}

void SettingsPage::buildPage()
{
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("settings.message"));
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeLook());
    left->addWidget(new PrintersCard(m_services, this));
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeAbout());
    right->addWidget(makeKeys());
    right->addWidget(makeLicences(), 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(20, 0, 20, 16);
    content->setSpacing(12);
    content->addWidget(m_message);
    content->addLayout(columns, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(new PageHeader(tr("Settings"), this));
    page->addLayout(content, 1);
}

QWidget* SettingsPage::makeLook()
{
    auto* card = new Card(tr("Look"), this);
    auto* facts = new FactList(card);
    m_appearance = new SegmentedControl(tr("Appearance"), facts);
    m_appearance->setObjectName(QStringLiteral("settings.appearance"));
    m_appearance->addOption(lightId, tr("Light"), QStringLiteral("sun"));
    m_appearance->addOption(darkId, tr("Dark"), QStringLiteral("moon"));
    connect(m_appearance, &SegmentedControl::chosen, this, &SettingsPage::changed);
    facts->addFact(tr("Appearance"), m_appearance);
    m_motion = new QCheckBox(tr("Nothing moves by itself"), facts);
    m_motion->setObjectName(QStringLiteral("settings.motion"));
    m_motion->setAccessibleName(tr("Reduce motion"));
    connect(m_motion, &QCheckBox::toggled, this, &SettingsPage::changed);
    facts->addFact(tr("Reduce motion"), m_motion);
    QLabel* language = facts->addFact(tr("Language"));
    language->setText(tr("English, chosen at sign-in"));
    language->setObjectName(QStringLiteral("settings.language"));
    card->body()->addWidget(facts);
    QLabel* note = makeLabel(
        tr("Kept on this terminal, for whoever signs in."), Type::Label, Token::Text3, card);
    card->body()->addWidget(note);
    card->body()->addStretch(1);
    return card;
}

QWidget* SettingsPage::makeAbout()
{
    auto* card = new Card(tr("About this desk"), this);
    auto* facts = new FactList(card);
    const QString version = QCoreApplication::applicationVersion();
    facts->addFact(tr("Version"))->setText(version.isEmpty() ? QStringLiteral("—") : version);
    m_device = facts->addFact(tr("Device"));
    m_device->setObjectName(QStringLiteral("settings.device"));
    m_device->setText(QStringLiteral("—"));
    facts->addFact(tr("Branch"))
        ->setText(QStringLiteral("%1 %2").arg(m_services.shift.branch, m_services.branchName));
    QLabel* folder = facts->addFact(tr("Data folder"));
    folder->setObjectName(QStringLiteral("settings.folder"));
    folder->setText(QDir::toNativeSeparators(m_services.dataFolder));
    card->body()->addWidget(facts);
    card->body()->addStretch(1);
    return card;
}

QWidget* SettingsPage::makeKeys()
{
    auto* card = new Card(tr("Keyboard"), this);
    auto* sheet = new KeyButton(tr("Show all keys"), card);
    sheet->setObjectName(QStringLiteral("settings.keys"));
    sheet->setButtonSize(KeyButton::Size::Small);
    sheet->setIconName(QStringLiteral("keyboard"));
    sheet->setKeyHint(QStringLiteral("F1"));
    connect(sheet, &QPushButton::clicked, this, &SettingsPage::openSheet);
    card->header()->addWidget(sheet);
    m_sheetButton = sheet;
    auto* facts = new FactList(card);
    constexpr int shown = 6;
    for (const KeyBinding& binding : KeyMap::bindings().mid(0, shown))
        facts->addFact(binding.act)->setText(binding.keys);
    card->body()->addWidget(facts);
    card->body()->addStretch(1);
    return card;
}

QWidget* SettingsPage::makeLicences()
{
    auto* card = new Card(tr("Licences"), this);
    auto* facts = new FactList(card);
    for (const Component& component : components())
        facts->addFact(component.name)
            ->setText(QStringLiteral("%1 · %2").arg(component.licence, component.holder));
    card->body()->addWidget(facts);
    auto* text = new QPlainTextEdit(iconLicence(), card);
    text->setObjectName(QStringLiteral("settings.licence"));
    text->setAccessibleName(tr("Licence of the icons"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fontOf(Type::Label));
    text->setMinimumHeight(72);
    text->setFrameShape(QFrame::NoFrame);
    QFrame* frame = makeInset(card);
    auto* inset = new QVBoxLayout(frame);
    inset->setContentsMargins(8, 4, 4, 4);
    inset->addWidget(text);
    card->body()->addWidget(frame, 1);
    return card;
}

void SettingsPage::openWith(const QString& argument)
{
    if (argument == u"keys")
        openSheet();
}

void SettingsPage::openSheet()
{
    Scrim::open(new ShortcutSheet(window()));
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readDevice();
}

void SettingsPage::readDevice()
{
    const auto read = [folder = m_services.dataFolder](Database&) { return loadIdentity(folder); };
    whenDone(m_services.store.run(read), this, [this](const Result<DeviceIdentity>& identity) {
        m_device->setText(identity ? identity->deviceId : tr("not enrolled"));
    });
}

void SettingsPage::showChosen()
{
    const QSignalBlocker quiet(m_motion);
    m_appearance->setCurrent(m_services.theme.appearance() == Appearance::Dark ? darkId : lightId);
    m_motion->setChecked(m_services.theme.reducesMotion());
}

void SettingsPage::changed()
{
    const Appearances chosen{
        m_appearance->current() == darkId ? Appearance::Dark : Appearance::Light,
        m_motion->isChecked()};
    m_services.theme.setReduceMotion(chosen.reduceMotion);
    m_services.theme.wear(*chosen.appearance);
    if (const auto saved = Preferences(m_services.dataFolder).save(chosen); !saved)
        return m_message->say(saved.error());
    m_message->clear();
}

} // namespace hui::settings
