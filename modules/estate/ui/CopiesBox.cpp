// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/CopiesBox.h"

#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/customer/PaperScanner.h"
#include "modules/estate/ui/EstateText.h"
#include "ui/ClearLayout.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
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

#include <algorithm>

namespace hui::estate {

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
    return CopiesBox::tr("%1 × %2 · %3 kB")
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

CopiesBox::CopiesBox(const CopyTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void CopiesBox::setPapers(const QList<DocumentNeed>& papers)
{
    clearLayout(*m_column);
    m_rows.clear();
    for (const DocumentNeed& paper : papers)
        if (paper.copy != CopyNeed::None)
            m_rows.append(makeRow(paper));
    setVisible(!m_rows.isEmpty());
    present();
}

CopiesBox::Row CopiesBox::makeRow(const DocumentNeed& paper)
{
    Row row{.paper = paper};
    const QString name = shown(paper.label);
    const QString prefix = u"estate.copy."_s + paper.key;
    auto* inside = new QWidget;
    row.small = makeLabel({}, Type::Label, Token::Text2, inside);
    row.small->setObjectName(prefix);
    row.small->setAccessibleName(tr("Copy: %1").arg(name));
    row.words = makeLabel({}, Type::Label, Token::Text2, inside);
    row.scan = copyButton(tr("Scan"), prefix + u".scan"_s, name, inside);
    row.scan->setIconName(u"scan"_s);
    row.file = copyButton(tr("Choose a file"), prefix + u".file"_s, name, inside);
    row.view = copyButton(tr("Look"), prefix + u".view"_s, name, inside);
    row.view->setIconName(u"eye"_s);
    row.view->setCheckable(true);
    row.drop = copyButton(tr("Take it out"), prefix + u".drop"_s, name, inside);
    row.large = new PictureView(tr("Copy: %1").arg(name), inside);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (KeyButton* button : {row.scan, row.file, row.view, row.drop})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(4);
    beside->addWidget(row.words);
    beside->addLayout(buttons);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(row.small);
    line->addLayout(beside, 1);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(row.large);
    row.field = new Field(tr("Copy: %1").arg(name), inside, this);
    row.field->setRequired(paper.copy == CopyNeed::Required && paper.required);
    if (paper.copy == CopyNeed::Later)
        row.field->setHint(tr("may be handed in later"));
    m_column->addWidget(row.field);
    listen(row);
    return row;
}

void CopiesBox::listen(const Row& row)
{
    const QString key = row.paper.key;
    connect(row.scan, &KeyButton::clicked, this, [this, key] { scanFor(key); });
    connect(row.file, &KeyButton::clicked, this, [this, key] { pickFor(key); });
    connect(row.drop, &KeyButton::clicked, this, [this, key] {
        put(key, {});
        rowOf(key)->scan->setFocus();
    });
    connect(row.view, &KeyButton::toggled, row.large, &QWidget::setVisible);
}

CopiesBox::Row* CopiesBox::rowOf(const QString& paper)
{
    const auto at = std::ranges::find(m_rows, paper, [](const Row& row) { return row.paper.key; });
    return at == m_rows.end() ? nullptr : &*at;
}

void CopiesBox::scanFor(const QString& paper)
{
    attach(paper, m_tools.scanner.take(m_tools.clock.nowUtc()));
}

void CopiesBox::pickFor(const QString& paper)
{
    auto* dialog = new QFileDialog(
        this, tr("Choose a picture of the paper"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, paper](const QString& file) { attach(paper, bytesOf(file)); });
    dialog->open();
}

void CopiesBox::attach(const QString& paper, const Result<QByteArray>& file)
{
    Row* row = rowOf(paper);
    if (!row || m_isLocked)
        return;
    const Result<QByteArray> picture = file ? paperPicture(*file) : file;
    if (!picture)
        return row->field->setVerdict({Field::State::Error, textOf(picture.error())});
    put(paper, {newOperationId(m_tools.clock, m_tools.random), paper, *picture});
    row->view->setFocus();
}

void CopiesBox::put(const QString& paper, const PaperCopy& copy)
{
    Row* row = rowOf(paper);
    row->copy = copy;
    row->field->setVerdict({});
    row->view->setChecked(false);
    present();
}

QList<PaperCopy> CopiesBox::copies() const
{
    QList<PaperCopy> all;
    for (const Row& row : m_rows)
        if (!row.copy.picture.isEmpty())
            all.append(row.copy);
    return all;
}

void CopiesBox::setCopies(const QList<PaperCopy>& copies)
{
    for (const PaperCopy& copy : copies)
        if (rowOf(copy.paper))
            put(copy.paper, copy);
}

bool CopiesBox::check(const QStringList& brought)
{
    for (const Row& row : m_rows)
        if (row.paper.copy == CopyNeed::Required && row.copy.picture.isEmpty()
            && brought.contains(row.paper.key)) {
            refuse(row.paper.key, tr("%1 is missing.").arg(row.field->label()));
            return false;
        }
    return true;
}

bool CopiesBox::checkAny()
{
    const bool isAny = !copies().isEmpty();
    if (!isAny && !m_rows.isEmpty())
        refuse(m_rows.first().paper.key, tr("%1 is missing.").arg(m_rows.first().field->label()));
    return isAny;
}

bool CopiesBox::refuse(const QString& paper, const QString& text)
{
    const Row* row = rowOf(paper);
    if (!row)
        return false;
    row->field->setVerdict({Field::State::Error, text});
    (row->copy.picture.isEmpty() ? row->scan : row->view)->setFocus();
    return true;
}

void CopiesBox::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first().scan->setFocus();
}

void CopiesBox::setLocked(bool locked)
{
    m_isLocked = locked;
    for (const Row& row : m_rows)
        for (KeyButton* button : {row.scan, row.file, row.drop})
            button->setEnabled(!locked);
}

void CopiesBox::present()
{
    const auto first
        = std::ranges::find_if(m_rows, [](const Row& row) { return row.copy.picture.isEmpty(); });
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        presentRow(*row, row == first);
}

void CopiesBox::presentRow(const Row& row, bool hasKeys)
{
    const bool isTaken = !row.copy.picture.isEmpty();
    QPixmap pixels;
    if (isTaken)
        pixels.loadFromData(row.copy.picture);
    row.small->setVisible(isTaken);
    row.small->setPixmap(isTaken
            ? pixels.scaled(smallSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : QPixmap());
    row.words->setVisible(isTaken);
    row.words->setText(isTaken ? sizeText(row.copy) : QString());
    row.large->setPicture(row.copy.picture);
    row.large->setVisible(isTaken && row.view->isChecked());
    for (KeyButton* button : {row.scan, row.file})
        button->setVisible(!isTaken);
    for (KeyButton* button : {row.view, row.drop})
        button->setVisible(isTaken);
    row.scan->setKey(hasKeys ? QKeySequence(Qt::CTRL | Qt::Key_S) : QKeySequence());
    row.file->setKey(hasKeys ? QKeySequence(Qt::CTRL | Qt::Key_U) : QKeySequence());
}

} // namespace hui::estate
