// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaperCopyField.h"

#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/customer/PaperScanner.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PictureView.h"
#include "ui/TravelPicture.h"
#include "ui/Type.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallSize(72, 48);

KeyButton* copyButton(const QString& text, const QString& name, const QString& paper, QWidget* row)
{
    auto* button = new KeyButton(text, row);
    button->setButtonSize(KeyButton::Size::Small);
    button->setObjectName(name);
    button->setAccessibleName(text + u" · "_s + paper);
    return button;
}

QString sizeText(const PaperCopy& copy)
{
    const QSize pixels = pixelsOf(copy.picture).value_or(QSize());
    return PaperCopyField::tr("%1 × %2 · %3 kB")
        .arg(pixels.width())
        .arg(pixels.height())
        .arg((copy.picture.size() + 1023) / 1024);
}

/// A file as it lies there; more than may be taken is not read.
Result<QByteArray> bytesOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file is no PNG or JPEG picture."));
    return file.read(PaperCopy::mostFileBytes + 1);
}

} // namespace

PaperCopyField::PaperCopyField(const CopyTools& tools, const CopyPaper& paper, QWidget* parent)
    : PaperCopyField(tools, paper, new QWidget, parent)
{
}

PaperCopyField::PaperCopyField(
    const CopyTools& tools, const CopyPaper& paper, QWidget* inside, QWidget* parent)
    : Field(tr("Copy: %1").arg(paper.name), inside, parent)
    , m_tools(tools)
    , m_paper(paper.key)
    , m_parts(makeParts(paper, inside))
{
    listen();
    present();
}

PaperCopyField::Parts PaperCopyField::makeParts(const CopyPaper& paper, QWidget* inside)
{
    const auto button = [&paper, inside](const QString& text, const char* name) {
        return copyButton(text, paper.prefix + QLatin1StringView(name), paper.name, inside);
    };
    Parts parts{makeLabel({}, Type::Label, Token::Text2, inside),
        makeLabel({}, Type::Label, Token::Text2, inside),
        new PictureView(tr("Copy: %1").arg(paper.name), inside), button(tr("Scan"), ".scan"),
        button(tr("Choose a file"), ".file"), button(tr("Look"), ".view"),
        button(tr("Take it out"), ".drop")};
    parts.small->setObjectName(paper.prefix);
    parts.small->setAccessibleName(tr("Copy: %1").arg(paper.name));
    parts.scan->setIconName(u"scan"_s);
    parts.view->setIconName(u"eye"_s);
    parts.view->setCheckable(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (KeyButton* each : {parts.scan, parts.file, parts.view, parts.drop})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(4);
    beside->addWidget(parts.words);
    beside->addLayout(buttons);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(parts.small);
    line->addLayout(beside, 1);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(parts.large);
    return parts;
}

void PaperCopyField::listen()
{
    connect(m_parts.scan, &KeyButton::clicked, this,
        [this] { attach(m_tools.scanner.take(m_tools.clock.nowUtc())); });
    connect(m_parts.file, &KeyButton::clicked, this, &PaperCopyField::pick);
    connect(m_parts.drop, &KeyButton::clicked, this, [this] {
        setCopy({});
        m_parts.scan->setFocus();
    });
    connect(m_parts.view, &KeyButton::toggled, m_parts.large, &QWidget::setVisible);
}

void PaperCopyField::pick()
{
    auto* dialog = new QFileDialog(
        this, tr("Choose a picture of the paper"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& file) { attach(bytesOf(file)); });
    dialog->open();
}

void PaperCopyField::attach(const Result<QByteArray>& file)
{
    if (m_isLocked)
        return;
    const Result<QByteArray> picture = file ? paperPicture(*file) : file;
    if (!picture)
        return setVerdict({State::Error, textOf(picture.error())});
    setCopy({newOperationId(m_tools.clock, m_tools.random), m_paper, *picture});
    m_parts.view->setFocus();
}

void PaperCopyField::setCopy(const PaperCopy& copy)
{
    m_copy = copy;
    setVerdict({});
    m_parts.view->setChecked(false);
    present();
    Q_EMIT changed();
}

void PaperCopyField::refuse(const QString& text)
{
    setVerdict({State::Error, text});
    (isTaken() ? m_parts.view : m_parts.scan)->setFocus();
}

void PaperCopyField::focusCopy()
{
    m_parts.scan->setFocus();
}

void PaperCopyField::setHasKeys(bool hasKeys)
{
    m_parts.scan->setKey(hasKeys ? QKeySequence(Qt::CTRL | Qt::Key_S) : QKeySequence());
    m_parts.file->setKey(hasKeys ? QKeySequence(Qt::CTRL | Qt::Key_U) : QKeySequence());
}

void PaperCopyField::setLocked(bool locked)
{
    m_isLocked = locked;
    for (KeyButton* button : {m_parts.scan, m_parts.file, m_parts.drop})
        button->setEnabled(!locked);
}

void PaperCopyField::present()
{
    QPixmap pixels;
    if (isTaken())
        pixels.loadFromData(m_copy.picture);
    m_parts.small->setVisible(isTaken());
    m_parts.small->setPixmap(isTaken()
            ? pixels.scaled(smallSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : QPixmap());
    m_parts.words->setVisible(isTaken());
    m_parts.words->setText(isTaken() ? sizeText(m_copy) : QString());
    m_parts.large->setPicture(m_copy.picture);
    m_parts.large->setVisible(isTaken() && m_parts.view->isChecked());
    for (KeyButton* button : {m_parts.scan, m_parts.file})
        button->setVisible(!isTaken());
    for (KeyButton* button : {m_parts.view, m_parts.drop})
        button->setVisible(isTaken());
}

} // namespace hui
