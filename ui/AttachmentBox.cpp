// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AttachmentBox.h"

#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLineEdit>

namespace hui {

namespace {

constexpr int longestSide = 1600; // a page in A4 is read at it

/// The picture of a file as JPEG that may travel. An Input error when it is none, or too much.
Result<QByteArray> pictureIn(const QString& file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file is no PNG or JPEG picture."));
    Result<Done> fits;
    for (const int quality : {80, 60, 40}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.convertToFormat(QImage::Format_RGB888).save(&buffer, "JPEG", quality);
        fits = checkPicture(bytes);
        if (fits)
            return bytes;
    }
    return std::unexpected(fits.error());
}

} // namespace

AttachmentBox::AttachmentBox(QWidget* parent)
    : QWidget(parent)
    , m_note(new QLineEdit)
    , m_file(new QLineEdit)
    , m_fileField(new Field(tr("Picture of the paper"), m_file, this))
    , m_pick(new KeyButton(tr("Choose a file"), this))
    , m_drop(new KeyButton(tr("Take it out"), this))
{
    auto* noteField = new Field(tr("What the other desk should know"), m_note, this);
    noteField->setHint(tr("optional"));
    m_note->setObjectName(QStringLiteral("authorise.evidence.note"));
    m_note->setMaxLength(static_cast<int>(Evidence::longestNote));
    m_note->setProperty("focusTone", QStringLiteral("auth"));
    m_file->setObjectName(QStringLiteral("authorise.evidence.file"));
    m_file->setReadOnly(true);
    m_file->setFocusPolicy(Qt::NoFocus);
    m_fileField->setHint(tr("optional"));
    m_pick->setObjectName(QStringLiteral("authorise.evidence.pick"));
    m_drop->setObjectName(QStringLiteral("authorise.evidence.drop"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_drop);
    row->addWidget(m_pick);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(noteField);
    column->addWidget(m_fileField);
    column->addLayout(row);
    connect(m_pick, &KeyButton::clicked, this, &AttachmentBox::pick);
    connect(m_drop, &KeyButton::clicked, this, &AttachmentBox::drop);
    present({});
}

Evidence AttachmentBox::evidence() const
{
    return {m_note->text().trimmed(), m_picture};
}

void AttachmentBox::pick()
{
    auto* dialog = new QFileDialog(
        this, tr("Choose a picture of the paper"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AttachmentBox::attach);
    dialog->open();
}

void AttachmentBox::attach(const QString& file)
{
    const Result<QByteArray> picture = pictureIn(file);
    if (!picture) {
        drop();
        return m_fileField->setVerdict({Field::State::Error, textOf(picture.error())});
    }
    m_picture = *picture;
    m_fileField->setVerdict({});
    present(QFileInfo(file).fileName());
}

void AttachmentBox::drop()
{
    m_picture.clear();
    m_fileField->setVerdict({});
    present({});
}

void AttachmentBox::present(const QString& file)
{
    m_file->setText(file);
    m_fileField->setVisible(!file.isEmpty() || m_picture.isEmpty());
    m_drop->setVisible(!m_picture.isEmpty());
}

} // namespace hui
