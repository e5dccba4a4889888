// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AttachmentBox.h"

#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/TravelPicture.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLineEdit>

namespace hui {

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
    QImageReader reader(file);
    const Result<QByteArray> picture = travelPicture(reader);
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
