import type {Rule} from '../../matching/rule.ts'

/** Requests to subscribe, to pay and to install an application, and the forms and walls that go with them. */
export const subscriptionRules: readonly Rule[] = [
  {
    id: 'boletim',
    category: 'subscribe',
    why: 'Asks readers to take a newsletter or a channel.',
    match:
      '\\W{0,3}(?:(?:quer|para|clique aqui (?:e|para)|não perca[^,]{0,60},) [^,?]{0,60}[,?]? ?)?(?:(?:assine|receba|subscreva|registe-se|registre-se|entre (?:no|em|para o) (?:nosso|canal|grupo)|participe d[oa] (?:nosso|canal|grupo))\\b[^?]{0,120}(?:newsletters?|boletim|boletins|lista de e-?mails?|e-?mail|notificações|alertas|canal|grupo|whatsapp|telegram|podcast|aplicativo|\\bapp\\b|aplicação|app store|google play)|(?:inscreva-se|cadastre-se)\\b[^?]{0,60}(?:newsletters?|boletim|boletins|notificações|alertas|nosso canal|canal d[oae])|(?:baixe|instale|descarregue) (?:agora |já |grátis |gratuitamente |aqui )?(?:o |a )?(?:nosso|nossa) (?:novo |nova )?(?:aplicativo|app|aplicação)).{0,240}',
    remove: [
      'Assine nossa newsletter e receba as notícias do dia.',
      'Receba o boletim da Gazeta no seu e-mail',
      'Entre no nosso grupo de WhatsApp'
    ],
    keep: [
      'Entre os presos está o líder do grupo.',
      'Inscreva-se no curso pelo e-mail da escola.',
      'Receba bem quem chega.',
      'Assine o recado e cole na porta.'
    ]
  },
  {
    id: 'assinante',
    category: 'subscribe',
    why: 'Labels and buttons of forms and offers, and what stops readers who have not paid.',
    match:
      '(?:assine(?: (?:já|agora|aqui|por .{2,50}|a .{2,40}))?|assinar|inscreva-se(?: (?:já|agora|aqui|grátis))?|cadastre-se(?: .{2,60})?|newsletters?|(?:fazer|faça) (?:o )?login(?: .{2,60})?|entrar|minha conta|sair|já (?:é|sou) (?:assinante|cadastrado|inscrito).{0,60}|ainda não é assinante.{0,80}|(?:conteúdo|exclusivo|matéria|artigo)(?: é)? (?:exclusiv[oa] )?(?:só )?para assinantes.{0,80}|para continuar (?:lendo|a ler).{2,120}|(?:você|já) (?:atingiu|leu|tem)[^.]{0,40}(?:limite|matérias|artigos)[^.]{0,60}|seja (?:assinante|membro|apoiador|sócio).{0,100}|desbloqueie .{2,100}|(?:apoie|apoia|ajude|contribua com|doe para) (?:o |a |nosso |nossa )?(?:jornalismo|jornal|nosso trabalho|trabalho|gazeta|independente|site)\\b.{0,200}|(?:faça|fazer) uma doação.{0,100}|(?:seu |o seu )?(?:e-?mail|nome|comentário|site|telefone) ?\\*|obrigad[oa] por (?:se inscrever|assinar|ler).{0,60})[ .!:»]{0,3}|este (?:conteúdo|texto|artigo) é (?:exclusivo|restrito|reservado) (?:para|a|aos) (?:nossos )?assinantes.{0,80}|assine (?:e|para|agora e) .{2,80}|(?:ative|ativar|receba|receber|permitir) (?:as )?notificações(?: d[eoa] .{2,40})?',
    remove: [
      'Este conteúdo é exclusivo para assinantes',
      'Ative as notificações',
      'Assine já',
      'Conteúdo exclusivo para assinantes',
      'Já é assinante? Faça login',
      'Apoie o jornalismo independente.'
    ],
    keep: [
      'Este conteúdo é exclusivo daquela época, disse o museu.',
      'Assinar o papel foi fácil.',
      'Entrar custa pouco.'
    ]
  }
]
